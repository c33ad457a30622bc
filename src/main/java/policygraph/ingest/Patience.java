package policygraph.ingest;

import java.time.Duration;
import java.util.function.Supplier;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import policygraph.load.LoadProgress;

/** Repeats what the database could not do while it was away, up to a limit. */
final class Patience {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final Duration limit;
    private final LoadProgress progress;

    /**
     * @param limit how long to wait for the database
     * @param progress is told of the wait, and may end it
     */
    Patience(Duration limit, LoadProgress progress) {
        this.limit = limit;
        this.progress = progress;
    }

    /** Whether it is the database that is in trouble, not what it was asked. */
    static boolean isOutage(Neo4jException e) {
        return e instanceof ServiceUnavailableException
                || e instanceof SessionExpiredException
                || e instanceof DatabaseException
                || String.valueOf(e.code()).endsWith(".DatabaseUnavailable");
    }

    /**
     * Does the work, if need be again and again.
     *
     * @throws DatabaseGoneException if the database stays away longer than the limit, or the load is told to stop meanwhile
     */
    <T> T withDatabase(Supplier<T> work) {
        long start = System.nanoTime();
        Duration pause = FIRST_PAUSE;
        while (true) {
            try {
                T result = work.get();
                if (pause != FIRST_PAUSE) {
                    progress.notice("the database is back, the load goes on");
                }
                return result;
            } catch (Neo4jException e) {
                if (!isOutage(e)) {
                    throw e;
                }
                if (System.nanoTime() - start > limit.toNanos() || progress.stopRequested()) {
                    throw new DatabaseGoneException("the database is not available (" + oneLine(e) + ")", e);
                }
                if (pause == FIRST_PAUSE) {
                    progress.notice("the database is not available (" + oneLine(e) + "); waiting for it up to "
                            + limit.toSeconds() + " s");
                }
                pause = sleep(pause);
            }
        }
    }

    private static Duration sleep(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseGoneException("interrupted while waiting for the database", e);
        }
        Duration next = pause.multipliedBy(2);
        return next.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : next;
    }

    private static String oneLine(Neo4jException e) {
        return String.valueOf(e.getMessage()).replaceAll("\\s*\\R\\s*", " ");
    }
}
