package policygraph.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** Adds a line of JSON to a file for each request that may change something: when, who, what, and how it was answered. */
final class AuditTrail extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(AuditTrail.class);

    private final @Nullable Path file;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    AuditTrail(@Nullable Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return file == null || !Writing.is(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int status = 500;
        try {
            chain.doFilter(request, response);
            status = response.getStatus();
        } finally {
            add(request, status);
        }
    }

    private void add(HttpServletRequest request, int status) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("time", clock.instant().toString());
        line.put("client", request.getRemoteAddr());
        line.put("key", request.getAttribute(KeyGuard.HOLDER));
        line.put("method", request.getMethod());
        line.put("path", request.getRequestURI());
        line.put("bytes", request.getContentLengthLong());
        line.put("status", status);
        write(json.writeValueAsString(line) + "\n");
    }

    private synchronized void write(String line) {
        Path trail = file;
        if (trail == null) {
            return;
        }
        try {
            if (trail.getParent() != null) {
                Files.createDirectories(trail.getParent());
            }
            Files.writeString(trail, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            // What was done is done; whoever runs the server must hear of it all the same.
            LOG.error("{}: the audit trail cannot be written: {}", trail, line.strip(), e);
        }
    }
}
