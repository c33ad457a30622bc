package policygraph.graph;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

/** The rows of documents sent through a bare driver: what writing costs without a ledger, an order or a second look. */
public final class BareWriting {

    private BareWriting() {}

    /** Writes the rows of these documents in one transaction. */
    public static void write(Session session, List<Prepared> documents) {
        List<Rows> rows = documents.stream().map(Prepared::rows).toList();
        session.executeWriteWithoutResult(transaction -> write(transaction, rows));
    }

    private static void write(TransactionContext transaction, List<Rows> rows) {
        for (LoadStep step : LoadStep.values()) {
            transaction
                    .run(step.file().text(), Map.of("rows", Rows.all(rows, step)))
                    .consume();
        }
    }

    /** How many relationships a document states. */
    public static long statements(Prepared document) {
        long statements = 0;
        for (LoadStep step : LoadStep.values()) {
            statements += document.rows().get(step).stream()
                    .filter(row -> row.containsKey("source"))
                    .count();
        }
        return statements;
    }
}
