package policygraph.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.jspecify.annotations.Nullable;
import policygraph.PolicyGraphException;
import policygraph.document.Source;
import policygraph.load.Input;
import policygraph.source.Cursor;
import policygraph.source.Cursor.Find;

/** Documents on the web. Each is fetched when it is read; its address is its name and is kept with it. */
public final class Web implements AutoCloseable {

    private final Connection connection;
    private final Pages pages;

    public Web(FetchSettings settings) {
        this(settings, SystemDefaultDnsResolver.INSTANCE, Timing.real(), new Random());
    }

    Web(FetchSettings settings, DnsResolver names, Timing timing, RandomGenerator random) {
        this.connection = new Connection(settings, names);
        this.pages = new Pages(new Requests(connection, timing, random, settings.attempts()), settings);
    }

    Pages pages() {
        return pages;
    }

    /**
     * The document at an address.
     *
     * @throws PolicyGraphException if it is no address to fetch from
     */
    public Input document(String address) {
        return input(WebAddress.of(address));
    }

    /**
     * The documents at the addresses of a list, one a line.
     *
     * @param name of the list, for messages
     */
    public Cursor list(String name, BufferedReader lines) {
        return new ListCursor(name, lines, this);
    }

    /**
     * The documents that a listing page links to.
     *
     * @param follow to be found in the address or the words of a link; null for links of the same site that look like documents
     * @param pages how many pages of the listing
     * @throws PolicyGraphException if it is no address to fetch from
     */
    public Cursor listing(String address, @Nullable Pattern follow, int pages) {
        return new ListingCursor(this, WebAddress.of(address), follow, pages);
    }

    Find document(URI uri) {
        return new Find.Document(input(uri));
    }

    private Input input(URI uri) {
        String address = uri.toString();
        return new Input(
                new Source(address, address, false), () -> pages.get(uri).body());
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
