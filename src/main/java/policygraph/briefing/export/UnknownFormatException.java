package policygraph.briefing.export;

import java.util.Collection;
import java.util.stream.Collectors;
import policygraph.PolicyGraphException;

/** What was asked for cannot be had as such a file. */
public final class UnknownFormatException extends PolicyGraphException {

    private static final long serialVersionUID = 1L;

    /** @param known what it can be had as */
    public UnknownFormatException(String extension, Collection<Format> known) {
        super(String.format(
                "没有“%s”格式，可用：%s。No format \"%1$s\"; there are: %2$s.",
                extension, known.stream().map(Format::extension).collect(Collectors.joining(", "))));
    }
}
