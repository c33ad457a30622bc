package policygraph.embedded;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Waits for work that ends the server, but not for ever: on a full disk the server tries again and again to write its last
 * pages, and would hold the application up until somebody kills it. What was committed is in its log by then.
 */
final class Closing {

    /** A server cannot write its pages with less. */
    private static final long FULL = 4L << 20;

    private final LongSupplier room;
    private final Duration patience;

    /**
     * @param room bytes that the disk of the store still has
     * @param patience how long to wait before each look at the disk
     */
    Closing(LongSupplier room, Duration patience) {
        this.room = room;
        this.patience = patience;
    }

    /** Does the work; tells whether it ended, which it does not on a full disk. */
    boolean of(Runnable work) {
        Thread thread = new Thread(work, "embedded-neo4j-closing");
        thread.setDaemon(true);
        thread.start();
        try {
            do {
                thread.join(patience.toMillis());
            } while (thread.isAlive() && room.getAsLong() >= FULL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return !thread.isAlive();
    }
}
