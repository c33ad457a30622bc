package policygraph.ingest;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policygraph.document.Source;
import policygraph.graph.DocumentWriter;
import policygraph.ingest.Piece.Result;
import policygraph.load.Input;
import policygraph.load.LoadProgress;
import policygraph.statement.Extraction;

/** One load, from the first document of its input to the last. */
public final class Loading {

    /** Documents under way: some batches ahead of the writer. An extraction is many times as large as its text. */
    private static final int MOST_DOCUMENTS = 256;

    /** Bytes of the documents under way. */
    private static final long MOST_BYTES = 16L * 1024 * 1024;

    /** How often is looked whether the load is to stop. */
    private static final Duration LOOK = Duration.ofMillis(200);

    private final Belt belt = new Belt(MOST_DOCUMENTS, MOST_BYTES);
    private final ExecutorService workers;
    private final LoadProgress progress;
    private final BatchWriter writer;
    private final Dispatch dispatch;
    private Batch batch = new Batch();

    /**
     * @param settings of loads
     * @param extractor reads a document's bytes; used by many threads
     * @param version of the extractor
     * @param progress is told what becomes of each document, by the thread that calls {@link #run}
     */
    public Loading(
            LoadSettings settings,
            BiFunction<byte[], Source, Extraction> extractor,
            String version,
            DocumentWriter graph,
            LoadProgress progress) {
        this.progress = progress;
        this.workers = Executors.newFixedThreadPool(settings.workers(), work -> daemon("extraction", work));
        Worker worker = new Worker(extractor, version, graph);
        this.writer = new BatchWriter(graph, worker, new Patience(settings.patience(), progress), progress);
        Patience quiet = new Patience(settings.patience(), LoadProgress.silent());
        this.dispatch = new Dispatch(
                hashes -> quiet.withDatabase(() -> graph.unchanged(hashes, version)),
                content -> workers.submit(() -> worker.extract(content)),
                writer::replacements);
    }

    /**
     * Loads all of an input and closes it.
     *
     * @return whether it came to its end; false if it was told to stop
     * @throws DatabaseGoneException if the database is gone; what came before is in the graph
     */
    public boolean run(Stream<Input> inputs) {
        Thread intake = daemon("intake", new Intake(inputs, dispatch, belt));
        intake.start();
        try {
            return writeAll();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            intake.interrupt();
            workers.shutdownNow();
        }
    }

    private boolean writeAll() throws InterruptedException {
        while (!progress.stopRequested()) {
            Piece piece = belt.next(LOOK);
            if (piece == null) {
                flush();
            } else if (piece == Belt.END) {
                flush();
                rethrow(belt.trouble());
                return true;
            } else {
                add(piece);
            }
        }
        return false;
    }

    private void add(Piece piece) throws InterruptedException {
        Result result = resultOf(piece);
        if (!batch.admits(result)) {
            flush();
        }
        batch.add(piece.arrival(), result);
        if (batch.isFull()) {
            flush();
        }
    }

    /** Waits for a worker; what is ready is written meanwhile if that takes long. */
    private Result resultOf(Piece piece) throws InterruptedException {
        while (true) {
            try {
                return piece.result().get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                flush();
            } catch (ExecutionException e) {
                throw new IllegalStateException("a worker gave up", e.getCause());
            }
        }
    }

    private void flush() {
        Batch full = batch;
        batch = new Batch();
        if (!full.isEmpty()) {
            writer.write(full);
            full.parts().forEach(part -> belt.release(part.arrival().size()));
        }
    }

    private static void rethrow(@Nullable Throwable trouble) {
        if (trouble instanceof RuntimeException e) {
            throw e;
        }
        if (trouble instanceof Error e) {
            throw e;
        }
    }

    private static Thread daemon(String name, Runnable work) {
        Thread thread = new Thread(work, "load-" + name);
        thread.setDaemon(true);
        return thread;
    }
}
