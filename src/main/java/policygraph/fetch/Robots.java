package policygraph.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import policygraph.PolicyGraphException;

/** What sites allow in their robots.txt (RFC 9309). */
final class Robots {

    /** Sites remembered; a list of addresses goes through them more or less one by one. */
    private static final int MOST_SITES = 500;

    private static final int UNAVAILABLE = 503;

    private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    private final Asking asking;
    private final FetchSettings settings;
    private final Map<String, Rules> rules = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Rules> eldest) {
            return size() > MOST_SITES;
        }
    };

    Robots(Asking asking, FetchSettings settings) {
        this.asking = asking;
        this.settings = settings;
    }

    /**
     * How long to wait after a request for an address.
     *
     * @throws PolicyGraphException if it must not be asked for
     */
    Duration delay(URI uri) {
        String origin = WebAddress.origin(uri);
        Rules known = rules.get(origin);
        if (known == null) {
            known = fetch(URI.create(origin + "/robots.txt"));
            rules.put(origin, known);
        }
        if (known.rules().isDeferVisits()) {
            throw new PolicyGraphException(
                    uri + ": not fetched, because the robots.txt of the site cannot be had (" + known.origin() + ")");
        }
        if (!known.rules().isAllowed(uri.toString())) {
            throw new PolicyGraphException(uri + ": not fetched, because the robots.txt of the site asks not to");
        }
        long asked = Math.max(0, known.rules().getCrawlDelay());
        return Duration.ofMillis(Math.max(asked, settings.delay().toMillis()));
    }

    /** No file allows all; a file that cannot be had allows nothing. */
    private Rules fetch(URI file) {
        try {
            Reply reply = asking.get(file);
            BaseRobotRules read = reply.isOk()
                    ? parser.parseContent(file.toString(), reply.body(), "text/plain", List.of(name()))
                    : parser.failedFetch(reply.status());
            return new Rules(read, "the server answers " + reply.status());
        } catch (IOException | PolicyGraphException e) {
            return new Rules(parser.failedFetch(UNAVAILABLE), String.valueOf(e.getMessage()));
        }
    }

    private String name() {
        return settings.robotName().toLowerCase(Locale.ROOT);
    }

    /**
     * What a site allows.
     *
     * @param origin how that is known
     */
    private record Rules(BaseRobotRules rules, String origin) {}

    /** Asks for a file without asking whether it may. */
    @FunctionalInterface
    interface Asking {
        Reply get(URI uri) throws IOException;
    }
}
