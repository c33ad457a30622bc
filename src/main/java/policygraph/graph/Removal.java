package policygraph.graph;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Takes documents away: first exactly their statements, and at the end what nobody else speaks of. */
final class Removal {

    private final CypherFile touched = CypherFile.of("load/remove-touched");
    private final CypherFile statements = CypherFile.of("load/remove-statements");
    private final CypherFile documents = CypherFile.of("load/remove-document");
    private final CypherFile orphans = CypherFile.of("load/remove-orphans");
    private final CypherFile refresh = CypherFile.of("load/refresh-entities");
    private final NumberCitations numbers;

    Removal(NumberCitations numbers) {
        this.numbers = numbers;
    }

    /**
     * Takes documents and their statements away.
     *
     * @return their ids, and those of the things they spoke of together with others, for {@link #tidy}; empty if the graph
     *     held none of them
     */
    List<String> remove(TransactionContext transaction, List<String> documentIds) {
        Map<String, Object> parameters = Map.of("ids", documentIds);
        List<String> ids = transaction.run(touched.text(), parameters).list(row -> row.get("id")
                .asString());
        transaction.run(statements.text(), parameters).consume();
        transaction.run(documents.text(), parameters).consume();
        return ids;
    }

    /** Takes away what no document speaks of any more, and names the rest again. */
    void tidy(TransactionContext transaction, List<String> touchedIds) {
        if (!touchedIds.isEmpty()) {
            Map<String, Object> parameters = Map.of("ids", touchedIds);
            transaction.run(orphans.text(), parameters).consume();
            numbers.leave(
                    transaction, transaction.run(refresh.text(), parameters).list(Record::asMap));
        }
    }
}
