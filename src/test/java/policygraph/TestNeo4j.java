package policygraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;
import policygraph.embedded.EmbeddedNeo4j;
import policygraph.embedded.EmbeddedNeo4jProperties;

/**
 * One real Neo4j for all tests of a JVM. {@code -Dtest.neo4j=embedded}, {@code docker} or {@code bolt://host:port} (user
 * and password from {@code -Dtest.neo4j.user} and {@code -Dtest.neo4j.password}, without them no log-in) chooses; by
 * default a container if Docker answers, else the embedded server. A test that needs an empty graph calls
 * {@link #clear()}.
 *
 * @param kind embedded, docker or external
 */
public record TestNeo4j(String kind, URI uri, AuthToken authToken) {

    private static final String IMAGE = "neo4j:5.26-community";
    private static final String PASSWORD = "integration-tests";

    /** The server, started at the first call. */
    public static TestNeo4j get() {
        return Holder.SERVER;
    }

    /** A driver of its own; the caller closes it. */
    public Driver driver() {
        return GraphDatabase.driver(uri, authToken);
    }

    /** Takes all nodes and relationships out, but for the record of applied schema versions. */
    public void clear() {
        try (Driver driver = driver()) {
            driver.executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n")
                    .execute();
        }
    }

    private static TestNeo4j start(String wanted) {
        if (wanted.contains("://")) {
            return new TestNeo4j("external", URI.create(wanted), externalLogin());
        }
        if (wanted.equals("docker")
                || wanted.equals("auto") && DockerClientFactory.instance().isDockerAvailable()) {
            return docker();
        }
        return embedded();
    }

    private static AuthToken externalLogin() {
        String password = System.getProperty("test.neo4j.password", "");
        return password.isEmpty()
                ? AuthTokens.none()
                : AuthTokens.basic(System.getProperty("test.neo4j.user", "neo4j"), password);
    }

    /** Testcontainers' own watchdog stops the container. */
    @SuppressWarnings("resource")
    private static TestNeo4j docker() {
        Neo4jContainer container = new Neo4jContainer(IMAGE).withAdminPassword(PASSWORD);
        container.start();
        return new TestNeo4j("docker", URI.create(container.getBoltUrl()), AuthTokens.basic("neo4j", PASSWORD));
    }

    private static TestNeo4j embedded() {
        try {
            Path home = Files.createTempDirectory("neo4j-test");
            EmbeddedNeo4j neo4j =
                    EmbeddedNeo4j.start(new EmbeddedNeo4jProperties(home, 0, null, DataSize.ofMegabytes(64)), "");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                neo4j.close();
                FileSystemUtils.deleteRecursively(home.toFile());
            }));
            return new TestNeo4j("embedded", neo4j.uri(), neo4j.authToken());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Holder {
        static final TestNeo4j SERVER = start(System.getProperty("test.neo4j", "auto"));
    }
}
