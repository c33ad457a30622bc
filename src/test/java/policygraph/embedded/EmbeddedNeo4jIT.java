package policygraph.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.SecurityException;
import org.springframework.util.unit.DataSize;

class EmbeddedNeo4jIT {

    @TempDir
    private static Path home = Path.of("");

    private static EmbeddedNeo4j running;

    @BeforeAll
    static void startOne() {
        running = start(home, 0, null);
    }

    @AfterAll
    static void stopIt() {
        running.close();
    }

    @Test
    void refusesWhoeverDoesNotKnowThePassword() {
        assertRefused(running, AuthTokens.none());
        assertRefused(running, AuthTokens.basic("neo4j", "neo4j"));
        assertRefused(running, AuthTokens.basic("neo4j", running.password() + "x"));
        assertThat(query(running, running.authToken(), "RETURN 1")).isOne();
    }

    @Test
    void keepsThePasswordFileToItsOwner() throws IOException {
        Path file = home.resolve("password");
        assertThat(running.passwordFile()).isEqualTo(file);
        assertThat(file).content().isEqualToIgnoringNewLines(running.password());
        if (Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void saysThatTheStoreIsInUse() {
        assertThatExceptionOfType(EmbeddedNeo4jException.class)
                .isThrownBy(() -> start(home, 0, null))
                .withMessageContaining("in use by another process")
                .withMessageContaining(home.toString())
                .satisfies(failure -> assertThat(failure.remedy()).contains("--policygraph.neo4j.home="));
    }

    @Test
    void keepsDataAndChangesThePasswordOverRestarts(@TempDir Path other) {
        String made;
        try (EmbeddedNeo4j first = start(other, 0, null)) {
            made = first.password();
            query(first, first.authToken(), "CREATE (n:Kept) RETURN 1");
        }
        try (EmbeddedNeo4j second = start(other, 0, "as configured")) {
            assertRefused(second, AuthTokens.basic("neo4j", made));
            assertThat(query(second, AuthTokens.basic("neo4j", "as configured"), "MATCH (n:Kept) RETURN count(n)"))
                    .isOne();
        }
        try (EmbeddedNeo4j third = start(other, 0, "as configured")) {
            assertThat(query(third, third.authToken(), "RETURN 1")).isOne();
            assertThat(third.passwordFile()).isNull();
            assertThat(other.resolve("password")).content().isEqualToIgnoringNewLines(made);
        }
    }

    @Test
    void saysThatThePortIsTaken(@TempDir Path other) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatExceptionOfType(EmbeddedNeo4jException.class)
                    .isThrownBy(() -> start(other, taken.getLocalPort(), null))
                    .withMessageContaining("Port " + taken.getLocalPort())
                    .satisfies(failure -> assertThat(failure.remedy()).contains("--policygraph.neo4j.bolt-port="));
        }
    }

    @Test
    void saysThatThePasswordIsTooShort(@TempDir Path other) {
        assertThatExceptionOfType(EmbeddedNeo4jException.class)
                .isThrownBy(() -> start(other, 0, "brief"))
                .withMessageContaining("policygraph.neo4j.password")
                .withMessageNotContaining("brief");
    }

    private static EmbeddedNeo4j start(Path home, int port, @Nullable String password) {
        return EmbeddedNeo4j.start(new EmbeddedNeo4jProperties(home, port, password, DataSize.ofMegabytes(32)), "");
    }

    private static void assertRefused(EmbeddedNeo4j neo4j, AuthToken login) {
        assertThatExceptionOfType(SecurityException.class).isThrownBy(() -> query(neo4j, login, "RETURN 1"));
    }

    private static long query(EmbeddedNeo4j neo4j, AuthToken login, String cypher) {
        try (Driver driver = GraphDatabase.driver(neo4j.uri(), login)) {
            return driver.executableQuery(cypher)
                    .execute()
                    .records()
                    .get(0)
                    .get(0)
                    .asLong();
        }
    }
}
