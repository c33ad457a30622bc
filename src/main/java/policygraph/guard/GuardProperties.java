package policygraph.guard;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is served to whom.
 *
 * @param hosts names by which a browser may call this server; {@code *} for any. A page of another site that had its name
 *     resolve to this machine would send a name that is not among them
 * @param keys keys for writing by the name of who holds each; the name goes into the audit trail. Without any, only a server
 *     that nobody but this machine reaches takes writes
 * @param requestsPerMinute most requests of one client a minute, 0 for any number; by default 600 where other machines reach
 *     the server
 * @param auditTrail file to which a line is added for each write; none if empty
 */
@ConfigurationProperties("policygraph.web")
record GuardProperties(
        @DefaultValue({"localhost", "127.0.0.1", "[::1]"}) List<String> hosts,
        @DefaultValue Map<String, String> keys,
        @Nullable Integer requestsPerMinute,
        @Nullable Path auditTrail) {

    private static final int PACE_OF_STRANGERS = 600;

    GuardProperties {
        hosts = List.copyOf(hosts);
        keys = Map.copyOf(keys);
    }

    boolean allows(String host) {
        return hosts.contains("*") || hosts.contains(host);
    }

    /**
     * @param open whether other machines reach the server
     */
    int pace(boolean open) {
        return requestsPerMinute != null ? requestsPerMinute : open ? PACE_OF_STRANGERS : 0;
    }
}
