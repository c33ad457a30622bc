package policygraph.load;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import policygraph.PolicyGraphException;
import policygraph.graph.Outcome;
import policygraph.graph.Written;

/**
 * What a load did.
 *
 * @param written the documents that are in the graph now, with what that changed
 * @param failures the files that are not, each with a reason
 * @param warnings what the quality rules found in the whole graph after the load, in words
 */
public record LoadReport(List<Written> written, List<Failure> failures, List<String> warnings) {

    public LoadReport {
        written = List.copyOf(written);
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

    public long count(Outcome outcome) {
        return written.stream().filter(w -> w.outcome() == outcome).count();
    }

    /** One line: how many documents were loaded, unchanged, replaced, failed. */
    public String summary() {
        Map<Outcome, Long> counts =
                written.stream().collect(Collectors.groupingBy(Written::outcome, Collectors.counting()));
        return "%d loaded, %d unchanged, %d replaced, %d failed"
                .formatted(
                        counts.getOrDefault(Outcome.LOADED, 0L),
                        counts.getOrDefault(Outcome.UNCHANGED, 0L),
                        counts.getOrDefault(Outcome.REPLACED, 0L),
                        failures.size());
    }
}
