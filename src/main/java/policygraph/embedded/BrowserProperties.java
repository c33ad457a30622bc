package policygraph.embedded;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Neo4j Browser, {@code policygraph.browser.*}.
 *
 * @param enabled whether it is served
 * @param port port of 127.0.0.1; 0 takes a free one
 */
@ConfigurationProperties("policygraph.browser")
public record BrowserProperties(@DefaultValue("true") boolean enabled, @DefaultValue("7474") int port) {}
