package policygraph.question;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import policygraph.PolicyGraphException;

/** Reads the graph: transactions that cannot write and do not last. */
final class GraphReader {

    /** Longer than any question of the catalogue takes on a million nodes; shorter than a reader's patience. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** A stream is as slow as the one who reads it. */
    private static final Duration LONGEST_STREAM = Duration.ofMinutes(10);

    /** Rows the database sends at a time: a page, so that it does not work out rows nobody will see. */
    private static final long FETCHED = Reserved.DEFAULT_LIMIT + 1L;

    private final Driver driver;
    private final SessionConfig session;

    GraphReader(Driver driver, DatabaseSelectionProvider databases) {
        this.driver = driver;
        SessionConfig.Builder builder =
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).withFetchSize(FETCHED);
        String database = databases.getDatabaseSelection().getValue();
        this.session = database == null
                ? builder.build()
                : builder.withDatabase(database).build();
    }

    /**
     * Runs a piece of reading.
     *
     * @throws TooLongException if the database gave it up
     * @throws TooBigException if it needs more memory than one transaction is given
     */
    <T> T read(TransactionCallback<T> reading) {
        return timed(LONGEST, () -> {
            try (Session session = driver.session(this.session)) {
                return session.executeRead(tx -> bounded(() -> reading.execute(tx)), lasting(LONGEST));
            }
        });
    }

    /**
     * Runs a piece of reading that hands on what it reads while it reads, and is therefore never tried again.
     *
     * @throws TooLongException if the database gave it up
     * @throws TooBigException if it needs more memory than one transaction is given
     */
    void stream(Consumer<TransactionContext> reading) {
        AtomicBoolean begun = new AtomicBoolean();
        timed(LONGEST_STREAM, () -> {
            try (Session session = driver.session(this.session)) {
                return session.executeRead(
                        tx -> {
                            if (begun.getAndSet(true)) {
                                throw new PolicyGraphException("数据库连接中断，请重新请求。The database broke off; ask again.");
                            }
                            return bounded(() -> {
                                reading.accept(tx);
                                return true;
                            });
                        },
                        lasting(LONGEST_STREAM));
            }
        });
    }

    private static TransactionConfig lasting(Duration time) {
        return TransactionConfig.builder().withTimeout(time).build();
    }

    private static <T> T timed(Duration limit, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (ClientException e) {
            if (e.code().contains("TransactionTimedOut")) {
                throw new TooLongException(limit, e);
            }
            throw e;
        }
    }

    /** What needs too much memory once needs it again: said within the transaction, or the driver would try again. */
    private static <T> T bounded(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Neo4jException e) {
            if (e.code().endsWith("OutOfMemoryError")) {
                throw new TooBigException(e);
            }
            throw e;
        }
    }
}
