package policygraph.question;

import java.util.List;
import org.neo4j.driver.Driver;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;

/** What the graph holds, counted. Safe for use by several threads. */
public final class Holdings {

    private static final String COUNTS = CypherText.lookup("holdings");

    private final GraphReader graph;

    public Holdings(Driver driver, DatabaseSelectionProvider databases) {
        this.graph = new GraphReader(driver, databases);
    }

    /** Each sort of things that there are any of, in the order in which readers look for them. */
    public List<Holding> all() {
        return graph.read(tx -> tx.run(COUNTS)
                .list(row -> new Holding(
                        row.get("label").asString(), row.get("count").asLong())));
    }

    /**
     * @param label of the sort: Agency, Policy, Document …
     * @param count how many there are
     */
    public record Holding(String label, long count) {}
}
