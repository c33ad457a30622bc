package policygraph.mcp;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells what was wrong with a message as JSON-RPC does: the transport would send its exception with all its inner life. */
final class PlainErrors extends OncePerRequestFilter {

    private static final int INVALID_REQUEST = -32600;

    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        if (answer.getStatus() >= 400) {
            JsonNode error = read(answer.getContentAsByteArray()).path("jsonRpcError");
            answer.resetBuffer();
            answer.setContentType(MediaType.APPLICATION_JSON_VALUE);
            answer.getOutputStream().write(json.writeValueAsBytes(problem(error)));
        }
        answer.copyBodyToResponse();
    }

    private JsonNode read(byte[] body) {
        try {
            return json.readTree(body);
        } catch (JacksonException e) {
            return json.nullNode();
        }
    }

    private static Map<String, Object> problem(JsonNode error) {
        return Map.of(
                "jsonrpc",
                "2.0",
                "error",
                Map.of(
                        "code",
                        error.path("code").asInt(INVALID_REQUEST),
                        "message",
                        error.path("message")
                                .asString("Invalid request; POST JSON-RPC, accept application/json and"
                                        + " text/event-stream")));
    }
}
