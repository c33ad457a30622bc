package policygraph.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** How long each call of one way took, over all its turns. */
final class Latencies {

    private final List<long[]> parts = new ArrayList<>();
    private long nanos;

    /** A turn: so many callers at once call, one after the other, until the time is over. */
    void turn(int callers, long millis, IntConsumer call) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(callers);
        try {
            long start = System.nanoTime();
            long end = start + millis * 1_000_000;
            List<Callable<long[]>> all = new ArrayList<>();
            for (int caller = 0; caller < callers; caller++) {
                int first = caller;
                all.add(() -> called(first, callers, end, call));
            }
            for (Future<long[]> one : pool.invokeAll(all)) {
                parts.add(one.get());
            }
            nanos += System.nanoTime() - start;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdown();
        }
    }

    private static long[] called(int first, int step, long end, IntConsumer call) {
        long[] took = new long[1024];
        int calls = 0;
        for (long now = System.nanoTime(); now < end; calls++) {
            call.accept(first + calls * step);
            long then = System.nanoTime();
            if (calls == took.length) {
                took = Arrays.copyOf(took, calls * 2);
            }
            took[calls] = then - now;
            now = then;
        }
        return Arrays.copyOf(took, calls);
    }

    /** Milliseconds within which this share of the calls was answered. */
    double percentile(double share) {
        long[] all = parts.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return all[(int) Math.min(all.length - 1, share * all.length)] / 1e6;
    }

    double perSecond() {
        return parts.stream().mapToLong(part -> part.length).sum() * 1e9 / nanos;
    }
}
