package policygraph.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.server.configuration.ServerSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A real Neo4j Community server in this JVM: its store in a folder, Bolt on 127.0.0.1, one user with a password. */
public final class EmbeddedNeo4j implements AutoCloseable {

    static final String USER = "neo4j";

    /** Only this machine reaches the server. */
    static final String ADDRESS = "127.0.0.1";

    private static final String PASSWORD_FILE = "password";

    /** Closing a store of a million nodes takes a few seconds. */
    private static final Duration CLOSING = Duration.ofSeconds(20);

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedNeo4j.class);

    private final DatabaseManagementService server;
    private final Path home;
    private final Password password;
    private final int boltPort;

    private EmbeddedNeo4j(DatabaseManagementService server, Path home, Password password) {
        this.server = server;
        this.home = home;
        this.password = password;
        this.boltPort = ((GraphDatabaseAPI) server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME))
                .getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
    }

    /**
     * Starts the server and waits until it answers.
     *
     * @param browserCommands what Neo4j Browser runs once connected, separated by semicolons; empty for nothing
     * @throws EmbeddedNeo4jException if the port is taken, the store is in use, or the password is too short
     */
    public static EmbeddedNeo4j start(EmbeddedNeo4jProperties properties, String browserCommands) {
        Path home = properties.home().toAbsolutePath().normalize();
        Password password = Password.of(properties.password(), home.resolve(PASSWORD_FILE));
        DatabaseManagementService server = build(home, settings(properties, browserCommands), properties.boltPort());
        try {
            setPassword(server, password);
            return new EmbeddedNeo4j(server, home, password);
        } catch (RuntimeException e) {
            server.shutdown();
            throw e;
        }
    }

    private static DatabaseManagementService build(Path home, Map<Setting<?>, Object> settings, int boltPort) {
        try {
            return new DatabaseManagementServiceBuilder(home)
                    .setConfig(settings)
                    .build();
        } catch (RuntimeException e) {
            throw StartFailure.explain(e, home, boltPort);
        }
    }

    private static Map<Setting<?>, Object> settings(EmbeddedNeo4jProperties properties, String browserCommands) {
        Map<Setting<?>, Object> settings = new HashMap<>();
        settings.put(BoltConnector.enabled, true);
        settings.put(BoltConnector.listen_address, new SocketAddress(ADDRESS, properties.boltPort()));
        // Only Neo4j's own HTTP interface uses it.
        settings.put(BoltConnectorInternalSettings.enable_local_connector, false);
        settings.put(HttpConnector.enabled, false);
        // At the end nothing listens any more; waiting for more to come in would only hold the exit up.
        settings.put(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0);
        // Bolt also speaks WebSocket: without a password any web page open on this machine could reach the graph.
        settings.put(GraphDatabaseSettings.auth_enabled, true);
        settings.put(
                GraphDatabaseSettings.pagecache_memory, properties.pageCache().toBytes());
        // One question that is too wide must not take the memory that the others and the loading need.
        settings.put(
                GraphDatabaseSettings.memory_transaction_max_size,
                Runtime.getRuntime().maxMemory() / 4);
        // Logs of transactions serve backups by increments and replicas, neither of which there are here.
        settings.put(GraphDatabaseSettings.keep_logical_logs, "1 files");
        settings.put(GraphDatabaseSettings.udc_enabled, false);
        settings.put(ServerSettings.allow_telemetry, false);
        settings.put(ServerSettings.browser_post_connect_cmd, browserCommands);
        return settings;
    }

    private static void setPassword(DatabaseManagementService server, Password password) {
        server.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                .executeTransactionally(passwordStatement(), Map.of("password", password.value()));
    }

    private static String passwordStatement() {
        String name = "/cypher/embedded/password.cypher";
        try (InputStream in = EmbeddedNeo4j.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the server answers, for the driver. */
    public URI uri() {
        return URI.create("bolt://" + ADDRESS + ":" + boltPort);
    }

    /** Port of 127.0.0.1 that speaks Bolt. */
    public int boltPort() {
        return boltPort;
    }

    /** User and password. */
    public AuthToken authToken() {
        return AuthTokens.basic(USER, password.value());
    }

    /** The user's name. */
    public String user() {
        return USER;
    }

    /** The password. */
    public String password() {
        return password.value();
    }

    /** The file that holds the password, or null if the password was configured. */
    public @Nullable Path passwordFile() {
        return password.file();
    }

    /** Stops the server; its store can be opened again. On a full disk it says so and leaves the server behind. */
    @Override
    public void close() {
        boolean closed = new Closing(() -> home.toFile().getUsableSpace(), CLOSING).of(server::shutdown);
        if (!closed) {
            LOG.error(
                    "{} 所在的磁盘已满，Neo4j 无法正常关闭；已提交的内容不会丢失，腾出空间后再启动即可。The disk of {} is full and Neo4j"
                            + " cannot close its store; nothing that was committed is lost: make room and start again.",
                    home,
                    home);
        }
    }
}
