package policygraph.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import policygraph.question.Text;

/**
 * Keeps pages of other sites out: the server has no log-in, so whatever a browser on this machine shows could otherwise
 * write to it. A request must name this server as its host, and one that changes something must come from this server's
 * own page or from no page at all.
 */
final class OriginGuard extends OncePerRequestFilter {

    private static final Set<String> OWN_PAGE = Set.of("same-origin", "none");

    /** Everything from here, no script and no style within a document. */
    private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /** The description of the API is drawn by a library whose logo has its style within. */
    private static final String API_PAGE = "/swagger-ui";

    private static final String API_PAGE_POLICY =
            POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

    /** Neo4j Browser has a policy of its own needs: it speaks to the database through a WebSocket. */
    private static final String NEO4J_BROWSER = "/browser";

    private static final Text UNKNOWN_HOST = new Text(
            "主机名不在允许之列，见配置 policygraph.web.hosts。",
            "The host is not one of this server's names; see policygraph.web.hosts.");
    private static final Text OTHER_SITE = new Text("不接受其他网站页面的写入。", "Pages of other sites may not write here.");
    private static final Text BAD_ENCODING = new Text("网址参数的编码有误。", "The query of the address is not well encoded.");

    private final GuardProperties properties;

    OriginGuard(GuardProperties properties) {
        this.properties = properties;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!properties.allows(host(request))) {
            Refusal.send(request, response, HttpStatus.FORBIDDEN, UNKNOWN_HOST);
        } else if (Writing.isByMethod(request) && !fromHere(request)) {
            Refusal.send(request, response, HttpStatus.FORBIDDEN, OTHER_SITE);
        } else if (!readable(request)) {
            Refusal.send(request, response, HttpStatus.BAD_REQUEST, BAD_ENCODING);
        } else {
            addHeaders(request, response);
            chain.doFilter(request, response);
        }
    }

    private static void addHeaders(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        String path = request.getRequestURI();
        if (!path.startsWith(NEO4J_BROWSER)) {
            response.setHeader("Content-Security-Policy", path.startsWith(API_PAGE) ? API_PAGE_POLICY : POLICY);
            response.setHeader("X-Frame-Options", "DENY");
        }
    }

    /** The host without its port; a program that names none is no browser. */
    private static String host(HttpServletRequest request) {
        String header = request.getHeader("Host");
        if (header == null) {
            return request.getServerName();
        }
        int colon = header.lastIndexOf(':');
        boolean port = colon > header.lastIndexOf(']');
        return (port ? header.substring(0, colon) : header).toLowerCase(Locale.ROOT);
    }

    /** Programs send neither header; browsers send both, or at least the first. */
    private static boolean fromHere(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        String site = request.getHeader("Sec-Fetch-Site");
        return (site == null || OWN_PAGE.contains(site))
                && (origin == null || authority(origin).equalsIgnoreCase(request.getHeader("Host")));
    }

    private static String authority(String origin) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** A query that is not encoded as the standard says would fail wherever it is read first. */
    private static boolean readable(HttpServletRequest request) {
        try {
            return Writing.isByMethod(request) || request.getParameterMap() != null;
        } catch (IllegalStateException e) {
            return false;
        }
    }
}
