package policygraph.guard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class GuardTests {

    private static final Map<String, String> KEYS = Map.of("li", "secret-1", "wang", "secret-2");

    @ParameterizedTest
    @CsvSource({
        // open, keys, method, path, authorization, status, holder
        "false, false, DELETE, /api/documents/d, , 200,",
        "true, false, DELETE, /api/documents/d, , 403,",
        "true, false, GET, /api/questions, , 200,",
        "true, false, POST, /api/resolve, , 200,",
        "true, false, POST, /mcp, , 200,",
        "true, true, POST, /api/documents, , 401,",
        "true, true, POST, /api/documents, Bearer secret-3, 401,",
        "true, true, POST, /api/documents, Bearer secret-1, 200, li",
        "true, true, DELETE, /api/documents/d, Bearer secret-2, 200, wang",
        "true, true, DELETE, /api/documents/d, Basic secret-2, 401,",
        "false, true, POST, /api/documents, , 401,",
        "true, true, POST, /api/documents/../resolve, , 401,",
    })
    void writingNeedsAKeyWhereOthersReachTheServer(
            boolean open,
            boolean keys,
            String method,
            String path,
            @Nullable String authorization,
            int status,
            @Nullable String holder)
            throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        if (authorization != null) {
            request.addHeader("Authorization", authorization);
        }
        KeyGuard guard = new KeyGuard(properties(keys ? KEYS : Map.of()), open);
        assertThat(send(guard, request).getStatus()).isEqualTo(status);
        assertThat(request.getAttribute(KeyGuard.HOLDER)).isEqualTo(holder);
    }

    @Test
    void clientThatAsksTooOftenIsToldHowLongToWait() throws Exception {
        PaceGuard guard = new PaceGuard(3);
        for (int i = 0; i < 3; i++) {
            assertThat(send(guard, from("192.0.2.1", "/api/questions")).getStatus())
                    .isEqualTo(200);
        }
        MockHttpServletResponse fourth = send(guard, from("192.0.2.1", "/api/questions"));
        assertThat(fourth.getStatus()).isEqualTo(429);
        assertThat(fourth.getHeader("Retry-After")).matches("[1-9]\\d?");
        assertThat(send(guard, from("192.0.2.2", "/api/questions")).getStatus()).isEqualTo(200);
        assertThat(send(guard, from("192.0.2.1", "/index.html")).getStatus()).isEqualTo(200);
        assertThat(send(new PaceGuard(0), from("192.0.2.1", "/api/questions")).getStatus())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({", true, 600", ", false, 0", "5, true, 5", "0, true, 0"})
    void paceIsThatOfTheConfiguration(@Nullable Integer configured, boolean open, int pace) {
        assertThat(new GuardProperties(List.of(), Map.of(), configured, null).pace(open))
                .isEqualTo(pace);
    }

    @Test
    void writesLeaveALine(@TempDir Path folder) throws Exception {
        Path trail = folder.resolve("new/audit.jsonl");
        AuditTrail audit = new AuditTrail(trail, Clock.fixed(Instant.parse("2025-03-04T05:06:07Z"), ZoneOffset.UTC));
        MockHttpServletRequest request = from("192.0.2.1", "/api/documents/doc-1");
        request.setMethod("DELETE");
        request.setAttribute(KeyGuard.HOLDER, "li");
        send(audit, request);
        send(audit, from("192.0.2.1", "/api/questions"));

        assertThat(Files.readString(trail))
                .isEqualTo(
                        """
                {"time":"2025-03-04T05:06:07Z","client":"192.0.2.1","key":"li","method":"DELETE","path":"/api/documents/doc-1","bytes":-1,"status":200}
                """);
    }

    /** MockMvc decodes by itself, so this asks the filter. */
    @Test
    void aBadlyEncodedQueryIsABadRequest() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/questions/co_issuers") {
            @Override
            public Map<String, String[]> getParameterMap() {
                throw new IllegalStateException("decoding");
            }
        };
        request.addHeader("Host", "localhost");
        MockHttpServletResponse response = send(new OriginGuard(properties(Map.of())), request);
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"/, false", "/api/documents/d/annotated, false", "/no/such/page, false", "/swagger-ui/index.html, true"
    })
    void styleWithinADocumentIsForTheDescriptionOfTheApiOnly(String path, boolean allowed) throws Exception {
        MockHttpServletRequest request = from("127.0.0.1", path);
        request.addHeader("Host", "localhost");
        String policy = String.valueOf(
                send(new OriginGuard(properties(Map.of())), request).getHeader("Content-Security-Policy"));
        assertThat(policy).contains("script-src 'self';");
        assertThat(policy.contains("'unsafe-inline'")).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, application/json, 100, true, 200",
        "POST, application/json, 3000000, true, 413",
        "POST, application/json, 100, false, 200",
        "POST, text/plain, 3000000, false, 413",
        "POST, multipart/form-data; boundary=x, 3000000, true, 200",
        "GET, application/json, 3000000, true, 200",
    })
    void bodiesOfQuestionsAreOfLimitedSize(String method, String type, int bytes, boolean told, int status)
            throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/api/resolve") {
            @Override
            public long getContentLengthLong() {
                return told ? super.getContentLengthLong() : -1;
            }
        };
        request.setContentType(type);
        request.setContent(new byte[bytes]);
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain chain = new MockFilterChain();
        new BodyGuard().doFilter(request, response, chain);
        assertThat(response.getStatus()).isEqualTo(status);
        if (status == 200) {
            assertThat(Objects.requireNonNull(chain.getRequest())
                            .getInputStream()
                            .readAllBytes())
                    .hasSize(bytes);
        }
    }

    private static GuardProperties properties(Map<String, String> keys) {
        return new GuardProperties(List.of("localhost"), keys, null, null);
    }

    private static MockHttpServletRequest from(String client, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setRemoteAddr(client);
        return request;
    }

    private static MockHttpServletResponse send(Filter filter, MockHttpServletRequest request)
            throws IOException, jakarta.servlet.ServletException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
