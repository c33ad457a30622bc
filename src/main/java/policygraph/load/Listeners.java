package policygraph.load;

import java.util.List;
import java.util.function.Consumer;
import policygraph.graph.Written;
import policygraph.load.LoadReport.Failure;

/** Tells several; the load ends if one of them wants it to. */
record Listeners(List<LoadProgress> all) implements LoadProgress {

    @Override
    public void total(long documents) {
        each(listener -> listener.total(documents));
    }

    @Override
    public void written(Written written) {
        each(listener -> listener.written(written));
    }

    @Override
    public void failed(Failure failure) {
        each(listener -> listener.failed(failure));
    }

    @Override
    public void notice(String words) {
        each(listener -> listener.notice(words));
    }

    @Override
    public boolean stopRequested() {
        return all.stream().anyMatch(LoadProgress::stopRequested);
    }

    @Override
    public void close() {
        each(LoadProgress::close);
    }

    private void each(Consumer<LoadProgress> call) {
        all.forEach(call);
    }
}
