package policygraph.fetch;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.fetch.Pages.Page;
import policygraph.source.Cursor;

/** The documents that a listing page and the pages after it link to. A page is fetched when the links before are used up. */
final class ListingCursor implements Cursor {

    private final Web web;
    private final @Nullable Pattern follow;
    private final Set<URI> seen = new HashSet<>();
    private final Queue<URI> links = new ArrayDeque<>();
    private @Nullable URI listing;
    private int pagesLeft;
    private String place;

    ListingCursor(Web web, URI listing, @Nullable Pattern follow, int pages) {
        this.web = web;
        this.listing = listing;
        this.follow = follow;
        this.pagesLeft = pages;
        this.place = listing.toString();
    }

    /** The page it is at. */
    @Override
    public String name() {
        return place;
    }

    @Override
    public @Nullable Find next() throws IOException {
        while (links.isEmpty() && listing != null && pagesLeft > 0) {
            turn(listing);
        }
        URI link = links.poll();
        return link == null ? null : web.document(link);
    }

    private void turn(URI uri) throws IOException {
        place = uri.toString();
        pagesLeft--;
        seen.add(uri);
        Page page = web.pages().get(uri);
        Listing list = new Listing(page.uri(), page.body());
        list.documents(follow).stream().filter(seen::add).forEach(links::add);
        URI next = list.next();
        listing = next == null || seen.contains(next) ? null : next;
    }

    @Override
    public void close() {}
}
