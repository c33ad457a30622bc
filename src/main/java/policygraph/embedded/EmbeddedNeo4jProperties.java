package policygraph.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The embedded server, {@code policygraph.neo4j.*}.
 *
 * @param home folder of the store, its logs and the password file
 * @param boltPort port of 127.0.0.1 that speaks Bolt; 0 takes a free one
 * @param password of the user neo4j, at least 8 characters; without one the password file's counts
 * @param pageCache memory for the store's pages, beside the heap
 */
@ConfigurationProperties("policygraph.neo4j")
public record EmbeddedNeo4jProperties(
        @DefaultValue("data/neo4j") Path home,
        @DefaultValue("7687") int boltPort,
        @Nullable String password,
        @DefaultValue("256MB") DataSize pageCache) {}
