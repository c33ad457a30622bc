package policygraph.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import policygraph.PolicyGraphException;

/** A page that lists documents: where they are, and where the list goes on. */
final class Listing {

    /**
     * Documents of a site, where nobody says which links to follow: a page with a date or a number of three digits in its last part,
     * as publishing systems name them, or a file.
     */
    private static final Pattern LIKE_A_DOCUMENT =
            Pattern.compile("[^/]*\\d{3,}[^/]*$|\\.(pdf|docx?|wps|rtf)$", Pattern.CASE_INSENSITIVE);

    private static final Pattern NEXT = Pattern.compile("下一?页|后一?页|next( page)?", Pattern.CASE_INSENSITIVE);

    /** TRS, of which most government sites are made: how many pages, which this is from 0, name and ending of their files. */
    private static final Pattern NUMBERED = Pattern.compile(
            "createPageHTML\\w*\\(\\s*['\"]?(\\d{1,6})['\"]?\\s*,\\s*['\"]?(\\d{1,6})['\"]?\\s*,\\s*['\"](\\w+)['\"]\\s*,\\s*['\"](\\w+)['\"]");

    private final URI uri;
    private final Document page;

    Listing(URI uri, byte[] body) throws IOException {
        this.uri = uri;
        this.page = Jsoup.parse(new ByteArrayInputStream(body), null, uri.toString());
    }

    /**
     * The documents listed, in order.
     *
     * @param follow to be found in the address or the words of a link; null for links of the same site that look like documents
     */
    List<URI> documents(@Nullable Pattern follow) {
        URI next = next();
        Set<URI> found = new LinkedHashSet<>();
        links().filter(link -> follow == null ? isLikely(link.uri()) : link.matches(follow))
                .map(Link::uri)
                .filter(link -> !link.equals(uri) && !link.equals(next))
                .forEach(found::add);
        return List.copyOf(found);
    }

    /** @return null on the last page */
    @Nullable
    URI next() {
        return links().filter(link -> link.isNext())
                .map(Link::uri)
                .filter(link -> !link.equals(uri))
                .findFirst()
                .orElseGet(this::numbered);
    }

    private @Nullable URI numbered() {
        Matcher numbers = NUMBERED.matcher(page.html());
        if (!numbers.find()) {
            return null;
        }
        int next = Integer.parseInt(numbers.group(2)) + 1;
        return next < Integer.parseInt(numbers.group(1))
                ? uri.resolve(numbers.group(3) + "_" + next + "." + numbers.group(4))
                : null;
    }

    private boolean isLikely(URI link) {
        String file = Objects.requireNonNullElse(link.getRawPath(), "")
                + (link.getRawQuery() == null ? "" : "?" + link.getRawQuery());
        return uri.getHost().equals(link.getHost())
                && LIKE_A_DOCUMENT.matcher(file).find();
    }

    private Stream<Link> links() {
        return page.select("a[href]").stream().map(Listing::link).flatMap(Stream::ofNullable);
    }

    private static @Nullable Link link(Element anchor) {
        try {
            String words = (anchor.text() + " " + anchor.attr("title")).strip();
            return new Link(WebAddress.of(anchor.absUrl("href")), words, anchor.attr("rel"));
        } catch (PolicyGraphException e) {
            return null;
        }
    }

    /** A link with its words. */
    private record Link(URI uri, String words, String rel) {

        boolean matches(Pattern pattern) {
            return pattern.matcher(uri.toString()).find()
                    || pattern.matcher(words).find();
        }

        boolean isNext() {
            String bare = words.replaceAll("[^\\p{L} ]", "").strip();
            return rel.toLowerCase(Locale.ROOT).equals("next")
                    || NEXT.matcher(bare).matches();
        }
    }
}
