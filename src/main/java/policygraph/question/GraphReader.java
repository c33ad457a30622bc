package policygraph.question;

import java.time.Duration;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;

/** Reads the graph: transactions that cannot write and do not last. */
final class GraphReader {

    /** Longer than any question of the catalogue takes on a million nodes; shorter than a reader's patience. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Driver driver;
    private final SessionConfig session;

    GraphReader(Driver driver, DatabaseSelectionProvider databases) {
        this.driver = driver;
        SessionConfig.Builder builder = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ);
        String database = databases.getDatabaseSelection().getValue();
        this.session = database == null
                ? builder.build()
                : builder.withDatabase(database).build();
    }

    /**
     * Runs a piece of reading.
     *
     * @throws TooLongException if the database gave it up
     */
    <T> T read(TransactionCallback<T> reading) {
        try (Session session = driver.session(this.session)) {
            return session.executeRead(
                    reading, TransactionConfig.builder().withTimeout(LONGEST).build());
        } catch (ClientException e) {
            if (e.code().contains("TransactionTimedOut")) {
                throw new TooLongException(LONGEST, e);
            }
            throw e;
        }
    }
}
