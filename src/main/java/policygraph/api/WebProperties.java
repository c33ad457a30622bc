package policygraph.api;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is served to whom.
 *
 * @param hosts names by which a browser may call this server; {@code *} for any. A page of another site that had its name
 *     resolve to this machine would send a name that is not among them
 */
@ConfigurationProperties("policygraph.web")
record WebProperties(@DefaultValue({"localhost", "127.0.0.1", "[::1]"}) List<String> hosts) {

    boolean allows(String host) {
        return hosts.contains("*") || hosts.contains(host);
    }
}
