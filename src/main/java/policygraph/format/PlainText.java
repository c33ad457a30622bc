package policygraph.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a file.
 *
 * @param format what the file is
 * @param text its text; of a text file every character, of the others what a reader of the page would read, a line for
 *     each paragraph and each row of a table, the cells of a row parted by tabs
 * @param facts what stands beside the text, a page's meta tags
 * @param url where it says that it is published, null if it does not say
 */
public record PlainText(Format format, String text, List<Fact> facts, @Nullable String url) {

    public PlainText {
        facts = List.copyOf(facts);
    }

    static PlainText of(Format format, String text) {
        return new PlainText(format, text, List.of(), null);
    }
}
