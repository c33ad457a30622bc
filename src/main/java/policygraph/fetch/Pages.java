package policygraph.fetch;

import java.io.IOException;
import java.net.URI;
import policygraph.PolicyGraphException;

/** Pages by their address: asked for where robots.txt allows it, through redirects, and only if they have changed. */
final class Pages {

    private static final int MOST_REDIRECTS = 5;

    private final Requests requests;
    private final Robots robots;
    private final PageStore store;

    Pages(Requests requests, FetchSettings settings) {
        this.requests = requests;
        this.store = new PageStore(settings.store());
        this.robots = new Robots(
                file -> follow(file, uri -> requests.get(uri, null, settings.delay()))
                        .reply(),
                settings);
    }

    /**
     * The bytes of a page as it is now, and where it is.
     *
     * @throws IOException if the server cannot be reached
     * @throws PolicyGraphException if there is no such page, or it must not be fetched; the message begins with its address
     */
    Page get(URI uri) throws IOException {
        StoredPage known = store.find(uri);
        Arrival arrival = follow(uri, hop -> {
            StoredPage same = known != null && known.from().equals(hop) ? known : null;
            return requests.get(hop, same, robots.delay(hop));
        });
        Reply reply = arrival.reply();
        if (known != null && reply.isUnchanged()) {
            return new Page(known.from(), known.body());
        }
        if (!reply.isOk()) {
            throw new PolicyGraphException(uri + ": the server answers " + reply.status() + words(reply));
        }
        remember(uri, arrival);
        return new Page(arrival.uri(), reply.body());
    }

    private static String words(Reply reply) {
        return switch (reply.status()) {
            case 401, 403 -> " (not allowed)";
            case 404, 410 -> " (there is no such page)";
            case 429 -> " (too many requests), and goes on to";
            default -> reply.mayPass() ? " (its own trouble), and goes on to" : "";
        };
    }

    /** What a server gives no version of cannot be asked about. */
    private void remember(URI uri, Arrival arrival) throws IOException {
        Reply reply = arrival.reply();
        if (reply.etag() == null && reply.lastModified() == null) {
            store.forget(uri);
        } else {
            store.keep(uri, new StoredPage(arrival.uri(), reply.etag(), reply.lastModified(), reply.body()));
        }
    }

    private static Arrival follow(URI start, Hop hop) throws IOException {
        URI uri = start;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            Reply reply = hop.get(uri);
            if (!reply.isRedirect() || reply.location() == null) {
                return new Arrival(uri, reply);
            }
            uri = WebAddress.of(resolve(uri, reply.location()));
        }
        throw new PolicyGraphException(start + ": more than " + MOST_REDIRECTS + " redirects");
    }

    private static String resolve(URI uri, String location) {
        try {
            return uri.resolve(location.strip().replace(" ", "%20")).toString();
        } catch (IllegalArgumentException e) {
            return location;
        }
    }

    /** One request on the way. */
    @FunctionalInterface
    private interface Hop {
        Reply get(URI uri) throws IOException;
    }

    /** Where redirects led, and what is there. */
    private record Arrival(URI uri, Reply reply) {}

    /**
     * A page.
     *
     * @param uri where it is, after redirects
     * @param body its bytes
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Page(URI uri, byte[] body) {}
}
