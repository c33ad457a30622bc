package policygraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;

/** All that a graph holds, a line for each node and relationship, so that two graphs can be compared. */
public final class GraphSnapshot {

    private static final String NODES = "MATCH (n) WHERE NOT n:__Neo4jMigration RETURN labels(n) AS labels, n";
    private static final String RELATIONSHIPS = "MATCH (a)-[r]->(b) WHERE NOT a:__Neo4jMigration"
            + " RETURN coalesce(a.id, a.code) AS a, type(r) AS type, coalesce(b.id, b.code) AS b, r";

    private GraphSnapshot() {}

    /** Sorted lines; when a document was loaded does not count. */
    public static List<String> of(Driver driver) {
        List<String> lines = new ArrayList<>();
        driver.executableQuery(NODES)
                .execute()
                .records()
                .forEach(row -> lines.add(row.get("labels").asList(Value::asString).stream()
                                .sorted()
                                .toList()
                        + " "
                        + properties(row.get("n"))));
        driver.executableQuery(RELATIONSHIPS)
                .execute()
                .records()
                .forEach(row -> lines.add(
                        row.get("a").asString() + " -" + row.get("type").asString() + "-> "
                                + row.get("b").asString() + " " + properties(row.get("r"))));
        return lines.stream().sorted().toList();
    }

    private static Map<String, Object> properties(Value entity) {
        Map<String, Object> properties = new TreeMap<>(entity.asMap());
        properties.remove("loadedAt");
        return properties;
    }
}
