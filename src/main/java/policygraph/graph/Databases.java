package policygraph.graph;

import org.neo4j.driver.SessionConfig;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;

/** Which database of a server sessions use: the one in the configuration, else the server's default. */
final class Databases {

    private Databases() {}

    static SessionConfig of(DatabaseSelectionProvider databases) {
        String name = databases.getDatabaseSelection().getValue();
        return name == null ? SessionConfig.defaultConfig() : SessionConfig.forDatabase(name);
    }
}
