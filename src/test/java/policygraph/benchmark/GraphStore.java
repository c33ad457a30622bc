package policygraph.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;
import policygraph.embedded.EmbeddedNeo4j;
import policygraph.embedded.EmbeddedNeo4jProperties;
import policygraph.schema.Schema;

/** An empty graph with the schema, in a folder of its own that goes with it. */
final class GraphStore implements AutoCloseable {

    private final Path home;
    private final EmbeddedNeo4j server;
    private final Driver driver;

    private GraphStore(Path home) {
        this.home = home;
        server = EmbeddedNeo4j.start(new EmbeddedNeo4jProperties(home, 0, null, DataSize.ofMegabytes(512)), "");
        driver = GraphDatabase.driver(server.uri(), server.authToken());
        Schema.apply(driver);
    }

    static GraphStore create() throws IOException {
        return new GraphStore(Files.createTempDirectory("neo4j-benchmark"));
    }

    Driver driver() {
        return driver;
    }

    @Override
    public void close() {
        driver.close();
        server.close();
        FileSystemUtils.deleteRecursively(home.toFile());
    }
}
