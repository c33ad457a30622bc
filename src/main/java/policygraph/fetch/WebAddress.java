package policygraph.fetch;

import crawlercommons.filters.basic.BasicURLNormalizer;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.PolicyGraphException;

/** Reads addresses as people and pages write them, into the one form by which a page is known. */
final class WebAddress {

    /** Looked at as written: what makes addresses alike drops user names, and adds a scheme where there is none. */
    private static final Pattern WRITTEN =
            Pattern.compile("https?://([^/?#\\\\]+).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final BasicURLNormalizer NORMALIZER = new BasicURLNormalizer();

    private WebAddress() {}

    /**
     * @throws PolicyGraphException if it is none that is fetched from; the message begins with it
     */
    static URI of(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip());
        URI uri = matcher.matches() ? parse(written.strip()) : null;
        if (uri == null || uri.getHost() == null) {
            throw new PolicyGraphException(written + ": not an address of the form http://… or https://…");
        }
        if (matcher.group(1).contains("@")) {
            throw new PolicyGraphException(written + ": an address with a user name in it is not fetched from");
        }
        return uri;
    }

    private static @Nullable URI parse(String written) {
        try {
            String normal = NORMALIZER.filter(written);
            return normal == null ? null : URI.create(normal);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Scheme, host and port, for which one robots.txt holds. */
    static String origin(URI uri) {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
