package policygraph.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import policygraph.question.Text;
import tools.jackson.databind.json.JsonMapper;

/** Answers a request that may not pass with a problem document (RFC 9457). */
final class Refusal {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Refusal() {}

    static void send(HttpServletRequest request, HttpServletResponse response, HttpStatus status, Text why)
            throws IOException {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put(
                "type",
                "urn:policygraph:problem:"
                        + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        problem.put("title", status.getReasonPhrase());
        problem.put("status", status.value());
        problem.put("detail", why.zh() + why.en());
        problem.put("instance", request.getRequestURI());
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(JSON.writeValueAsBytes(problem));
    }
}
