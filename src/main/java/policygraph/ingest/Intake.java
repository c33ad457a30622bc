package policygraph.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import policygraph.load.Input;

/** Reads the input, document by document as there is room, and puts what was dispatched on the belt. */
final class Intake implements Runnable {

    /** Documents that are dispatched together. */
    private static final int CHUNK = 64;

    /** Nothing waits longer for company, if the input goes on. */
    private static final long LINGER = Duration.ofMillis(200).toNanos();

    private final Stream<Input> inputs;
    private final Dispatch dispatch;
    private final Belt belt;
    private final List<Arrival> chunk = new ArrayList<>();
    private long chunkStart;

    Intake(Stream<Input> inputs, Dispatch dispatch, Belt belt) {
        this.inputs = inputs;
        this.dispatch = dispatch;
        this.belt = belt;
    }

    @Override
    public void run() {
        Throwable trouble = null;
        try (inputs) {
            readAll();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            trouble = e;
        }
        belt.end(trouble);
    }

    private void readAll() throws InterruptedException {
        Iterator<Input> all = inputs.iterator();
        try {
            while (!Thread.interrupted() && all.hasNext()) {
                add(Arrival.of(all.next()));
            }
        } finally {
            // What was read before the input broke is loaded.
            forward();
        }
    }

    private void add(Arrival arrival) throws InterruptedException {
        if (!belt.tryReserve(arrival.size())) {
            // What the belt has no room for may wait for what is still here.
            forward();
            belt.reserve(arrival.size());
        }
        if (chunk.isEmpty()) {
            chunkStart = System.nanoTime();
        }
        chunk.add(arrival);
        if (chunk.size() == CHUNK || System.nanoTime() - chunkStart > LINGER) {
            forward();
        }
    }

    private void forward() {
        if (!chunk.isEmpty()) {
            dispatch.pieces(chunk).forEach(belt::put);
            chunk.clear();
        }
    }
}
