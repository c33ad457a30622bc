package policygraph.schema;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsConfig.TransactionMode;
import ac.simons.neo4j.migrations.core.MigrationsException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import policygraph.PolicyGraphException;

/** The versioned files of {@code cypher/schema}. */
public final class Schema {

    private static final String FILES = "classpath:cypher/schema";

    private Schema() {}

    /**
     * Brings a database up to the newest version; does nothing to one that has it.
     *
     * @throws PolicyGraphException if a file that was applied is no longer the same, a statement fails, or the database
     *     cannot be reached; the message says which
     */
    public static void apply(Driver driver) {
        apply(driver, null);
    }

    /** The same for one of the databases of a server; null for its default. */
    public static void apply(Driver driver, @Nullable String database) {
        try {
            new Migrations(config(database), driver).apply(false);
        } catch (MigrationsException e) {
            throw new PolicyGraphException("cypher/schema does not fit the database: " + e.getMessage(), e);
        } catch (Neo4jException e) {
            throw new PolicyGraphException("cypher/schema cannot be applied to the database: " + e.getMessage(), e);
        }
    }

    /** A statement a transaction, as Neo4j does not mix kinds of schema change; line ends of a checkout do not count. */
    private static MigrationsConfig config(@Nullable String database) {
        return MigrationsConfig.builder()
                .withDatabase(database)
                .withLocationsToScan(FILES)
                .withTransactionMode(TransactionMode.PER_STATEMENT)
                .withAutocrlf(true)
                .build();
    }
}
