package policygraph.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import policygraph.question.Text;

/** Asks a client that calls the API too often to wait. */
final class PaceGuard extends OncePerRequestFilter {

    /** Clients that are remembered; one that was forgotten starts with all its requests. */
    private static final int CLIENTS = 10_000;

    private static final Text TOO_OFTEN =
            new Text("请求过于频繁，请稍后再试（见 Retry-After）。", "Too many requests; wait as long as Retry-After says.");

    private final int pace;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(CLIENTS)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    /**
     * @param pace most requests of one client a minute, 0 for any number
     */
    PaceGuard(int pace) {
        this.pace = pace;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return pace == 0 || !path.startsWith("/api/") && !path.startsWith("/mcp");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ConsumptionProbe probe =
                buckets.get(request.getRemoteAddr(), client -> bucket()).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            long wait = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
            Refusal.send(request, response, HttpStatus.TOO_MANY_REQUESTS, TOO_OFTEN);
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(pace).refillGreedy(pace, Duration.ofMinutes(1)))
                .build();
    }
}
