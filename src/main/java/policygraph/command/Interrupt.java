package policygraph.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import policygraph.load.LoadProgress;

/** Ctrl-C, or a plain kill: the load ends with the transaction it is in, and the process after it has said what it did. */
final class Interrupt implements LoadProgress {

    /** A transaction and the checks after it take seconds; whoever wants it sooner kills harder. */
    private static final long LONGEST_SECONDS = 60;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "interrupt");
    private volatile boolean requested;

    static Interrupt listen() {
        Interrupt interrupt = new Interrupt();
        Runtime.getRuntime().addShutdownHook(interrupt.hook);
        return interrupt;
    }

    @Override
    public boolean stopRequested() {
        return requested;
    }

    /** All is said and closed. */
    @Override
    public void close() {
        ended.countDown();
        if (!requested) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }

    private void stop() {
        requested = true;
        try {
            ended.await(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
