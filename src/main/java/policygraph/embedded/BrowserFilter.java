package policygraph.embedded;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers everything that comes in on Browser's port, and lets all else through. */
final class BrowserFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Names of this machine. Any other in the Host header is a foreign page that made its own name point here. */
    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private final transient Browser browser;
    private final transient BrowserPages pages;

    BrowserFilter(Browser browser, BrowserPages pages) {
        this.browser = browser;
        this.pages = pages;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getLocalPort() != browser.port()) {
            chain.doFilter(request, response);
        } else if (!OWN_NAMES.contains(name(request.getHeader("Host")))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "open this as http://localhost:" + browser.port());
        } else if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else {
            pages.answer(request, response);
        }
    }

    private static String name(@Nullable String host) {
        return host == null ? "" : host.replaceFirst(":\\d+$", "");
    }
}
