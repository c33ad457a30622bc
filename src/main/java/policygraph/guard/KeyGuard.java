package policygraph.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import policygraph.question.Text;

/** Lets only those write who hold a key, unless nobody but this machine reaches the server and no keys are set. */
final class KeyGuard extends OncePerRequestFilter {

    /** Attribute of a request: the name of who holds the key it came with. */
    static final String HOLDER = "policygraph.key.holder";

    private static final String BEARER = "Bearer ";
    private static final Text NO_KEYS = new Text(
            "服务器可从其他机器访问，而未设置写入密钥（policygraph.web.keys.<名称>=<密钥>），故不接受写入。",
            "Other machines reach this server and no keys for writing are set (policygraph.web.keys.<name>=<key>), so nothing can"
                    + " be written.");
    private static final Text WRONG_KEY =
            new Text("写入需要密钥：Authorization: Bearer <密钥>。", "Writing needs a key: Authorization: Bearer <key>.");

    private final Map<String, String> keys;
    private final boolean open;

    /**
     * @param open whether other machines reach the server
     */
    KeyGuard(GuardProperties properties, boolean open) {
        this.keys = properties.keys();
        this.open = open;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!Writing.is(request) || keys.isEmpty() && !open) {
            chain.doFilter(request, response);
            return;
        }
        Optional<String> holder = holder(request.getHeader(HttpHeaders.AUTHORIZATION));
        if (holder.isPresent()) {
            request.setAttribute(HOLDER, holder.get());
            chain.doFilter(request, response);
        } else if (keys.isEmpty()) {
            Refusal.send(request, response, HttpStatus.FORBIDDEN, NO_KEYS);
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            Refusal.send(request, response, HttpStatus.UNAUTHORIZED, WRONG_KEY);
        }
    }

    /** All keys are compared, each in a time that does not tell how much of it was right. */
    private Optional<String> holder(@Nullable String authorization) {
        if (authorization == null || !authorization.startsWith(BEARER)) {
            return Optional.empty();
        }
        byte[] given = authorization.substring(BEARER.length()).getBytes(StandardCharsets.UTF_8);
        String holder = null;
        for (Map.Entry<String, String> key : keys.entrySet()) {
            if (MessageDigest.isEqual(given, key.getValue().getBytes(StandardCharsets.UTF_8))) {
                holder = key.getKey();
            }
        }
        return Optional.ofNullable(holder);
    }
}
