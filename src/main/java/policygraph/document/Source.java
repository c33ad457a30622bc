package policygraph.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.format.Fact;
import policygraph.format.PlainText;

/**
 * Where a document was obtained, and what was said of it there.
 *
 * @param file the name under which it was read, as the user gave it (a path, an upload's name)
 * @param url where it was published, if known
 * @param invented true for a sample written for demonstration, shown as 示例（虚构） wherever it appears
 * @param facts what came with the document beside its text; they fill in what the text does not print of its header
 */
public record Source(String file, @Nullable String url, boolean invented, List<Fact> facts) {

    public Source {
        facts = List.copyOf(facts);
    }

    public Source(String file, @Nullable String url, boolean invented) {
        this(file, url, invented, List.of());
    }

    /** With what the file itself says beside its text, which is believed less than what was said where it was obtained. */
    Source with(PlainText plain) {
        List<Fact> all = new ArrayList<>(facts);
        all.addAll(plain.facts());
        return new Source(file, url != null ? url : plain.url(), invented, all);
    }

    public static Source of(String file) {
        return new Source(file, null, false);
    }
}
