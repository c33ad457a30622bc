package policygraph.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** The formats of answers besides JSON, by the end of the address and by media type. */
enum Format {
    CSV("csv", Format.CSV_TYPE),
    JSON_LINES("jsonl", Format.JSON_LINES_TYPE),
    MARKDOWN("md", Format.MARKDOWN_TYPE),
    GRAPHML("graphml", Format.GRAPHML_TYPE);

    static final String CSV_TYPE = "text/csv";
    static final String JSON_LINES_TYPE = "application/x-ndjson";
    static final String MARKDOWN_TYPE = "text/markdown";
    static final String GRAPHML_TYPE = "application/graphml+xml";

    private final String suffix;
    private final MediaType type;

    Format(String suffix, String type) {
        this.suffix = suffix;
        this.type = MediaType.parseMediaType(type);
    }

    String suffix() {
        return suffix;
    }

    MediaType type() {
        return type;
    }

    static Optional<Format> ending(String suffix) {
        return Arrays.stream(values())
                .filter(format -> format.suffix.equals(suffix))
                .findFirst();
    }

    /** The one that is wanted most. */
    static Optional<Format> accepted(List<MediaType> accept) {
        MimeTypeUtils.sortBySpecificity(accept);
        return accept.stream()
                .flatMap(wanted -> Arrays.stream(values()).filter(format -> format.type.equalsTypeAndSubtype(wanted)))
                .findFirst();
    }
}
