package policygraph.fetch;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;

/** The clock, and waiting by it. */
interface Timing {

    Instant now();

    /** @throws InterruptedIOException if the thread is told to end meanwhile */
    void sleep(Duration time) throws InterruptedIOException;

    static Timing real() {
        return new Timing() {
            @Override
            public Instant now() {
                return Instant.now();
            }

            @Override
            public void sleep(Duration time) throws InterruptedIOException {
                try {
                    Thread.sleep(time.toMillis());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new InterruptedIOException("stopped while waiting for the next request");
                }
            }
        };
    }
}
