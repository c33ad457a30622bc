package policygraph.load;

import java.util.List;
import policygraph.graph.Written;
import policygraph.load.LoadReport.Failure;

/**
 * Is told what becomes of each document of a load, in the order of the input and by one thread, and may ask it to stop.
 * Closed at the end by whoever made it.
 */
public interface LoadProgress extends AutoCloseable {

    /** How many documents there are in all, as soon as that is known, if ever; told by any thread. */
    default void total(long documents) {}

    /** One more document is in the graph. */
    default void written(Written written) {}

    /** One more document is not, and why. */
    default void failed(Failure failure) {}

    /** Something to know while the load goes on, in one line: that it waits for the database, or does no longer. */
    default void notice(String words) {}

    /** Whether the load is to end with what it is writing now; asked often. */
    default boolean stopRequested() {
        return false;
    }

    @Override
    default void close() {}

    /** Tells several. */
    static LoadProgress all(LoadProgress... listeners) {
        return new Listeners(List.of(listeners));
    }

    /** Tells nobody. */
    static LoadProgress silent() {
        return new LoadProgress() {};
    }
}
