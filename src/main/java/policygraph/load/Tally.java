package policygraph.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import policygraph.graph.Outcome;
import policygraph.graph.Written;
import policygraph.load.LoadReport.Failure;

/** Counts what becomes of the documents of a load, and hands it on to who listens. Used by one thread. */
public final class Tally implements LoadProgress {

    private final LoadProgress listener;
    private final long start = System.nanoTime();
    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private final List<Failure> failures = new ArrayList<>();
    private long failed;

    public Tally(LoadProgress listener) {
        this.listener = listener;
    }

    @Override
    public void total(long documents) {
        listener.total(documents);
    }

    @Override
    public void written(Written written) {
        outcomes.merge(written.outcome(), 1L, Long::sum);
        listener.written(written);
    }

    @Override
    public void failed(Failure failure) {
        failed++;
        if (failures.size() < LoadReport.FAILURES_KEPT) {
            failures.add(failure);
        }
        listener.failed(failure);
    }

    @Override
    public void notice(String words) {
        listener.notice(words);
    }

    @Override
    public boolean stopRequested() {
        return listener.stopRequested();
    }

    /** Documents that are in the graph, of those told of until now. */
    public long written() {
        return outcomes.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * What was counted, as a report.
     *
     * @param warnings what the quality rules found
     * @param complete whether the input was read to its end
     */
    public LoadReport report(List<String> warnings, boolean complete) {
        return new LoadReport(
                outcomes.getOrDefault(Outcome.LOADED, 0L),
                outcomes.getOrDefault(Outcome.UNCHANGED, 0L),
                outcomes.getOrDefault(Outcome.REPLACED, 0L),
                failed,
                failures,
                warnings,
                Duration.ofNanos(System.nanoTime() - start),
                complete);
    }
}
