package policygraph.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import policygraph.ingest.Piece.Kept;
import policygraph.ingest.Piece.Ready;
import policygraph.ingest.Piece.Result;

/** Documents that follow each other in the input and are written in one transaction. */
final class Batch {

    /** Rows of a transaction: enough that its own cost does not show, few enough that they fit easily. */
    private static final int ROWS = 5_000;

    /** What is ready is written after that time at the latest. */
    private static final long AGE = Duration.ofSeconds(1).toNanos();

    private final List<Part> parts = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private final long start = System.nanoTime();
    private int rows;

    /** A piece with what was made of it. */
    record Part(Arrival arrival, Result result) {}

    /** Whether this may be in one transaction with the rest: not another version of a document in it. */
    boolean admits(Result result) {
        return Collections.disjoint(keys, keys(result));
    }

    void add(Arrival arrival, Result result) {
        parts.add(new Part(arrival, result));
        keys.addAll(keys(result));
        if (result instanceof Ready ready) {
            rows += ready.document().size();
        }
    }

    boolean isFull() {
        return rows >= ROWS || !parts.isEmpty() && System.nanoTime() - start > AGE;
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    List<Part> parts() {
        return parts;
    }

    private static Set<String> keys(Result result) {
        if (result instanceof Ready ready) {
            return ready.document().keys();
        }
        return result instanceof Kept kept ? kept.document().keys() : Set.of();
    }
}
