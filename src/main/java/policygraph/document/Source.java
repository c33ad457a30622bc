package policygraph.document;

import org.jspecify.annotations.Nullable;

/**
 * Where a document was obtained.
 *
 * @param file the name under which it was read, as the user gave it (a path, an upload's name)
 * @param url where it was published, if known
 * @param invented true for a sample written for demonstration, shown as 示例（虚构） wherever it appears
 */
public record Source(String file, @Nullable String url, boolean invented) {

    public static Source of(String file) {
        return new Source(file, null, false);
    }
}
