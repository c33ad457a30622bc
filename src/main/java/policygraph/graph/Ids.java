package policygraph.graph;

import policygraph.document.Sha256;
import policygraph.document.Span;

/** Makes the ids of what has none from extraction: always from content, never from the database. */
final class Ids {

    private Ids() {}

    /** An id from the words that identify a thing. */
    static String of(String prefix, String... identity) {
        return prefix + "-" + Sha256.shortOf(String.join("\n", identity));
    }

    /** An id for what stands at one place of one document. */
    static String at(String prefix, String documentId, Span span) {
        return prefix + "-" + documentId.replaceFirst("^doc-", "") + "-" + span.start() + "-" + span.end();
    }
}
