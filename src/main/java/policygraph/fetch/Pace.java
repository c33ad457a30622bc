package policygraph.fetch;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Keeps requests to one host apart. */
final class Pace {

    private final Timing timing;
    private final Map<String, Instant> earliest = new HashMap<>();

    Pace(Timing timing) {
        this.timing = timing;
    }

    /**
     * Waits until the host may be asked, and counts that as done.
     *
     * @param delay from this request to the next
     */
    synchronized void await(String host, Duration delay) throws InterruptedIOException {
        Instant now = timing.now();
        Instant next = earliest.getOrDefault(host, now);
        if (next.isAfter(now)) {
            timing.sleep(Duration.between(now, next));
            now = next;
        }
        earliest.put(host, now.plus(delay));
    }

    /** The host is left alone for so long at least. */
    synchronized void rest(String host, Duration time) {
        earliest.merge(host, timing.now().plus(time), (one, other) -> one.isAfter(other) ? one : other);
    }
}
