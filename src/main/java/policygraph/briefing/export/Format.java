package policygraph.briefing.export;

import java.util.Collection;
import java.util.Locale;

/** Files that a figure or briefing can be had as. */
public enum Format {
    SVG("image/svg+xml;charset=UTF-8"),
    PNG("image/png"),
    PDF("application/pdf"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    HTML("text/html;charset=UTF-8"),
    JSON("application/json;charset=UTF-8");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How the name of such a file ends, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format of an extension.
     *
     * @param known formats that count
     * @throws UnknownFormatException if it is none of them
     */
    public static Format of(String extension, Collection<Format> known) {
        return known.stream()
                .filter(format -> format.extension().equals(extension.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new UnknownFormatException(extension, known));
    }
}
