package policygraph.ingest;

import java.util.concurrent.Future;
import policygraph.graph.Held;
import policygraph.graph.Prepared;
import policygraph.load.LoadReport.Failure;

/**
 * One document on its way.
 *
 * @param arrival what was read
 * @param result what is made of it, in a while
 */
record Piece(Arrival arrival, Future<Result> result) {

    /** What was made of a document before it is written. */
    sealed interface Result {}

    /** It was extracted. */
    record Ready(Prepared document) implements Result {}

    /**
     * The graph held it when it was asked.
     *
     * @param replacements how many documents this load had replaced by then; a later replacement may have taken it away
     */
    record Kept(Held document, long replacements) implements Result {}

    /** It cannot be loaded. */
    record Refused(Failure failure) implements Result {}
}
