package policygraph;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.neo4j.driver.Driver;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import policygraph.schema.Schema;

/** A driver to the tests' server with the schema, and an empty graph before each test. */
public abstract class GraphTest {

    protected static final DatabaseSelectionProvider DATABASE = DatabaseSelectionProvider.getDefaultSelectionProvider();

    protected static Driver driver;

    @BeforeAll
    static void connect() {
        driver = TestNeo4j.get().driver();
        Schema.apply(driver);
    }

    @AfterAll
    static void disconnect() {
        driver.close();
    }

    @BeforeEach
    protected void emptyGraph() {
        TestNeo4j.get().clear();
    }
}
