package policygraph.fetch;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How pages are fetched.
 *
 * @param userAgent who asks; its first word is the name for robots.txt
 * @param delay between two requests to a host; a longer Crawl-delay of its robots.txt goes first
 * @param patience for one request, from connecting to the last byte
 * @param attempts at one request, if it fails in a way that may pass
 * @param allowPrivate whether this machine and its network may be fetched from
 * @param store folder that keeps what was fetched, to ask next time only whether it has changed
 */
public record FetchSettings(
        String userAgent, Duration delay, Duration patience, int attempts, boolean allowPrivate, Path store) {

    private static final Duration DELAY = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int ATTEMPTS = 4;

    public static FetchSettings polite(String userAgent, Path store) {
        return new FetchSettings(userAgent, DELAY, PATIENCE, ATTEMPTS, false, store);
    }

    public FetchSettings withDelay(Duration other) {
        return new FetchSettings(userAgent, other, patience, attempts, allowPrivate, store);
    }

    public FetchSettings withPrivate(boolean allowed) {
        return new FetchSettings(userAgent, delay, patience, attempts, allowed, store);
    }

    String robotName() {
        return userAgent.split("[/ ]", 2)[0];
    }
}
