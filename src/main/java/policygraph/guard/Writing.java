package policygraph.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Which requests change something. */
final class Writing {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /** What is posted there is a question. */
    private static final Set<String> QUESTIONS = Set.of("/api/resolve", "/api/ask", "/mcp");

    private Writing() {}

    static boolean is(HttpServletRequest request) {
        return isByMethod(request) && !QUESTIONS.contains(request.getRequestURI());
    }

    /** Whether a page of another site could do harm with it: what it reads it cannot see, what it sends arrives. */
    static boolean isByMethod(HttpServletRequest request) {
        return !READING.contains(request.getMethod());
    }
}
