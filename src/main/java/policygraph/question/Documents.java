package policygraph.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionContext;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import tools.jackson.databind.json.JsonMapper;

/** The documents in the graph. Safe for use by several threads. */
public final class Documents {

    private static final String LIST = CypherText.lookup("documents");
    private static final String ONE = CypherText.lookup("document");
    private static final String MENTIONS = CypherText.lookup("mentions");
    private static final String STATEMENTS = CypherText.lookup("statements");

    private final GraphReader graph;
    private final JsonMapper records = JsonMapper.builder().build();

    public Documents(Driver driver, DatabaseSelectionProvider databases) {
        this.graph = new GraphReader(driver, databases);
    }

    /** The documents, newest first. */
    public List<StoredDocument.Summary> list(int skip, int limit) {
        return graph.read(
                tx -> all(tx, LIST, Map.of("skip", skip, "limit", limit), "document", StoredDocument.Summary.class));
    }

    /** The document of that id, with all it says. */
    public Optional<StoredDocument> find(String id) {
        return graph.read(tx -> all(tx, ONE, Map.of("id", id), "document", Stored.class).stream()
                .findFirst()
                .map(stored -> whole(tx, id, stored)));
    }

    private StoredDocument whole(TransactionContext tx, String id, Stored stored) {
        Map<String, Object> key = Map.of("id", id);
        return new StoredDocument(
                stored.header,
                stored.text,
                stored.copies,
                stored.proposals,
                all(tx, MENTIONS, key, "mention", StoredDocument.Mention.class),
                all(tx, STATEMENTS, key, "statement", StoredDocument.Statement.class));
    }

    private <T> List<T> all(
            TransactionContext tx, String cypher, Map<String, Object> parameters, String column, Class<T> type) {
        return tx.run(cypher, parameters).list(row -> records.convertValue(Cells.plain(row.get(column)), type));
    }

    private record Stored(
            StoredDocument.Summary header,
            String text,
            List<StoredDocument.Copy> copies,
            List<StoredDocument.Proposal> proposals) {}
}
