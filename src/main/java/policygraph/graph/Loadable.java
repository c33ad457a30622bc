package policygraph.graph;

import policygraph.statement.Extraction;

/**
 * A document ready to be written.
 *
 * @param extraction what was read
 * @param contentHash SHA-256 of the bytes it was read from, in lower-case hex
 * @param extractor version of the extractor that read it; another version's reading replaces this one
 */
public record Loadable(Extraction extraction, String contentHash, String extractor) {

    String id() {
        return extraction.document().id();
    }

    String file() {
        return extraction.document().source().file();
    }
}
