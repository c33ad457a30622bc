package policygraph.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.utils.DateUtils;
import org.jspecify.annotations.Nullable;
import policygraph.PolicyGraphException;

/** One request, again after a while if it fails in a way that may pass, at the pace that its host is asked at. */
final class Requests {

    /** The first pause after a failure; each further one is twice as long. */
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    /** Who asks to be left alone for longer is left alone for good. */
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final Connection connection;
    private final Timing timing;
    private final Pace pace;
    private final RandomGenerator random;
    private final int attempts;

    Requests(Connection connection, Timing timing, RandomGenerator random, int attempts) {
        this.connection = connection;
        this.timing = timing;
        this.pace = new Pace(timing);
        this.random = random;
        this.attempts = attempts;
    }

    /**
     * @param known the version that is kept
     * @param delay from this request to the host's next
     * @throws PolicyGraphException if the host asks to be left alone for too long, or the answer is too large
     */
    Reply get(URI uri, @Nullable StoredPage known, Duration delay) throws IOException {
        for (int attempt = 1; ; attempt++) {
            pace.await(uri.getHost(), delay);
            try {
                Reply reply = connection.get(uri, known);
                if (!reply.mayPass() || attempt == attempts) {
                    return reply;
                }
                pace.rest(uri.getHost(), pause(uri, reply.retryAfter(), attempt));
            } catch (IOException e) {
                if (attempt == attempts || isLasting(e)) {
                    throw e;
                }
                pace.rest(uri.getHost(), backOff(attempt));
            }
        }
    }

    /** A name that nobody has, or a certificate that is not good, stays so. */
    private static boolean isLasting(IOException e) {
        return e instanceof UnknownHostException
                || e instanceof SSLException
                || e instanceof InterruptedIOException && Thread.currentThread().isInterrupted();
    }

    private Duration pause(URI uri, @Nullable String retryAfter, int attempt) {
        Duration asked = retryAfter == null ? null : asked(retryAfter);
        if (asked == null) {
            return backOff(attempt);
        }
        if (asked.compareTo(LONGEST_PAUSE) > 0) {
            throw new PolicyGraphException(uri + ": the server asks to come again in " + asked.toSeconds() + " s");
        }
        return asked;
    }

    /** Seconds or a date. */
    private @Nullable Duration asked(String retryAfter) {
        if (retryAfter.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(retryAfter));
        }
        Instant date = DateUtils.parseStandardDate(retryAfter);
        return date == null ? null : Duration.between(timing.now(), date);
    }

    /** Between once and twice the pause, so that many who failed together do not come back together. */
    private Duration backOff(int attempt) {
        long pause = FIRST_PAUSE.toMillis() << (attempt - 1);
        return Duration.ofMillis(pause + random.nextLong(pause));
    }
}
