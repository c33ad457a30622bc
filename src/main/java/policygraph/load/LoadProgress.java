package policygraph.load;

/** Is told how far a load is. Closed at its end. */
public interface LoadProgress extends AutoCloseable {

    /** So many more documents are done, whatever became of them. */
    void advance(int documents);

    @Override
    void close();

    /** Tells nobody. */
    static LoadProgress silent() {
        return new LoadProgress() {
            @Override
            public void advance(int documents) {}

            @Override
            public void close() {}
        };
    }
}
