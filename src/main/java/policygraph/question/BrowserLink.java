package policygraph.question;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * Makes links that open Neo4j Browser with a query in its editor.
 *
 * @param browser how Browser is opened, once it runs
 */
public record BrowserLink(Supplier<Optional<URI>> browser) {

    /** Where no Browser is served. */
    public static BrowserLink none() {
        return new BrowserLink(Optional::empty);
    }

    @Nullable
    String to(String query) {
        return browser.get().map(uri -> link(uri, query)).orElse(null);
    }

    private static String link(URI browser, String query) {
        return browser + (browser.getQuery() == null ? "?" : "&") + "cmd=edit&arg="
                + UriUtils.encode(readable(query), StandardCharsets.UTF_8);
    }

    /**
     * Browser decodes the address before it takes it apart, so that it would end at these two characters; within strings,
     * where alone they stand, Cypher has another way to write them.
     */
    private static String readable(String query) {
        return query.replace("&", "\\u0026").replace("#", "\\u0023");
    }
}
