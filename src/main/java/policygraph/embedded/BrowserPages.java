package policygraph.embedded;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.neo4j.kernel.internal.Version;
import org.springframework.http.MediaTypeFactory;

/**
 * What stands on Browser's port: Browser itself below {@code /browser/}, the project's style and guide for it below
 * {@code /guides/}, and at the root the document by which Browser finds the database.
 */
final class BrowserPages {

    /** Files with an extension, as Browser has them. No part of a path is two dots, so none leaves its folder. */
    private static final Pattern FILE = Pattern.compile(
            "/(browser|guides)(/[A-Za-z0-9_@-]++(\\.[A-Za-z0-9_@-]++)*+)*/[A-Za-z0-9_@-]+(\\.[A-Za-z0-9_@-]+)+");

    /**
     * Scripts are Browser's own; it talks to databases over WebSocket, asks ours over HTTP whether it is there, and talks to
     * nobody else.
     */
    private static final String CONTENT_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
            + " worker-src 'self' blob:; connect-src 'self' ws: wss: http://localhost:%1$d http://127.0.0.1:%1$d;"
            + " frame-ancestors 'none'";

    private static final String GUIDE = "questions.html";
    private static final String SAVED = "questions.zip";

    private final int boltPort;
    private final BrowserGuide guide = new BrowserGuide();
    private final SavedQueries saved = new SavedQueries();

    BrowserPages(int boltPort) {
        this.boltPort = boltPort;
    }

    /** What Browser runs once connected: takes the project's style and opens its guide. */
    static String commands(int browserPort) {
        String guides = "http://localhost:" + browserPort + "/guides/";
        return "style " + guides + "policygraph.grass; play " + guides + GUIDE;
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Content-Security-Policy", CONTENT_POLICY.formatted(boltPort));
        String path = request.getRequestURI();
        if (path.equals("/")) {
            root(request, response);
        } else if (path.equals("/browser")) {
            response.sendRedirect("/browser/");
        } else if (path.equals("/guides/" + GUIDE)) {
            write(guide.html(), "text/html;charset=UTF-8", response);
        } else if (path.equals("/guides/" + SAVED)) {
            response.setContentType("application/zip");
            response.getOutputStream().write(saved.zip());
        } else {
            file(path.equals("/browser/") ? "/browser/index.html" : path, response);
        }
    }

    private void root(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String accept = request.getHeader("Accept");
        if (accept != null && accept.toLowerCase(Locale.ROOT).contains("text/html")) {
            response.sendRedirect("/browser/");
            return;
        }
        write(discovery(), "application/json", response);
    }

    private static void write(String text, String contentType, HttpServletResponse response) throws IOException {
        response.setContentType(contentType);
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private String discovery() {
        return """
                {"bolt_routing":"neo4j://localhost:%1$d","bolt_direct":"bolt://localhost:%1$d",\
                "neo4j_version":"%2$s","neo4j_edition":"community"}
                """
                .formatted(boltPort, Version.getNeo4jVersion());
    }

    private static void file(String path, HttpServletResponse response) throws IOException {
        try (InputStream in = open(path)) {
            if (in == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(contentType(path));
            response.setHeader("Cache-Control", path.endsWith(".bundle.js") ? "max-age=86400" : "no-cache");
            in.transferTo(response.getOutputStream());
        }
    }

    private static @Nullable InputStream open(String path) {
        if (!FILE.matcher(path).matches()) {
            return null;
        }
        return BrowserPages.class.getResourceAsStream(path.replaceFirst("^/guides/", "/cypher/browser/"));
    }

    private static String contentType(String path) {
        if (path.endsWith(".grass") || path.endsWith(".cypher")) {
            return "text/plain;charset=UTF-8";
        }
        String type = MediaTypeFactory.getMediaType(path).map(Object::toString).orElse("application/octet-stream");
        return type.startsWith("text/") ? type + ";charset=UTF-8" : type;
    }
}
