package policygraph.load;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import policygraph.PolicyGraphException;

/**
 * What a load did. Its size does not grow with the load: who wants to know of each document listens by a
 * {@link LoadProgress}.
 *
 * @param loaded documents that are new in the graph
 * @param unchanged documents that it held already
 * @param replaced documents that took the place of an older version
 * @param failed files that are not in the graph
 * @param failures the first of these files, each with a reason
 * @param warnings what the quality rules found in the whole graph after the load, in words
 * @param elapsed the time it took
 * @param complete false if the load was told to stop before the end of its input
 */
public record LoadReport(
        long loaded,
        long unchanged,
        long replaced,
        long failed,
        List<Failure> failures,
        List<String> warnings,
        Duration elapsed,
        boolean complete) {

    /** Failures that a report holds; the rest are counted. */
    public static final int FAILURES_KEPT = 1000;

    private static final double MILLIS = 1000;

    public LoadReport {
        failures = List.copyOf(failures);
        warnings = List.copyOf(warnings);
    }

    /**
     * A file that could not be loaded.
     *
     * @param file its name
     * @param reason why, and what to do, in one line that names the file
     */
    public record Failure(String file, String reason) {

        public Failure {
            reason = reason.replaceAll("\\s*\\R\\s*", " ");
        }

        /** A failure in the words of what was thrown, which name the file or are put behind its name. */
        public static Failure of(String file, PolicyGraphException thrown) {
            String message = String.valueOf(thrown.getMessage());
            return new Failure(file, message.contains(file) ? message : file + ": " + message);
        }
    }

    /** Documents that are in the graph now. */
    public long written() {
        return loaded + unchanged + replaced;
    }

    /** Documents and files a second, whatever became of them. */
    public double rate() {
        return (written() + failed) * MILLIS / Math.max(1, elapsed.toMillis());
    }

    /** One line: how many documents were loaded, unchanged, replaced, failed. */
    public String summary() {
        return "%d loaded, %d unchanged, %d replaced, %d failed%s"
                .formatted(loaded, unchanged, replaced, failed, complete ? "" : "; stopped before the end");
    }

    /** How long it took, in words. */
    public String speed() {
        return String.format(Locale.ROOT, "%.1f s, %.1f documents a second", elapsed.toMillis() / MILLIS, rate());
    }
}
