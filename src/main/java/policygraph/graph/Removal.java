package policygraph.graph;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Takes documents away: first exactly their statements, and at the end what nobody else speaks of. */
final class Removal {

    private final CypherFile touched = CypherFile.of("load/remove-touched");
    private final CypherFile said = CypherFile.of("load/remove-said");
    private final CypherFile statements = CypherFile.of("load/remove-statements");
    private final CypherFile documents = CypherFile.of("load/remove-document");
    private final CypherFile orphans = CypherFile.of("load/remove-orphans");
    private final CypherFile entities = CypherFile.of("load/refresh-entities");
    private final CypherFile proposals = CypherFile.of("load/refresh-proposals");

    /**
     * What went.
     *
     * @param touched ids of the documents, and of the things they spoke of together with others; empty if the graph held none
     * @param said what they said of the names of these things
     */
    record Gone(List<String> touched, List<Map<String, Object>> said) {

        static final Gone NOTHING = new Gone(List.of(), List.of());
    }

    /** Takes documents and their statements away; what is left of the things they spoke of is for {@link #tidy}. */
    Gone remove(TransactionContext transaction, List<String> documentIds) {
        Map<String, Object> parameters = Map.of("ids", documentIds);
        List<String> ids = transaction.run(touched.text(), parameters).list(row -> row.get("id")
                .asString());
        List<Map<String, Object>> words =
                transaction.run(said.text(), parameters).list(Record::asMap);
        transaction.run(statements.text(), parameters).consume();
        transaction.run(documents.text(), parameters).consume();
        return new Gone(ids, words);
    }

    /** Takes away what no document speaks of any more, and names the rest again. */
    void tidy(TransactionContext transaction, Gone gone) {
        if (!gone.touched().isEmpty()) {
            Map<String, Object> parameters = Map.of("ids", gone.touched());
            transaction.run(orphans.text(), parameters).consume();
            transaction.run(proposals.text(), parameters).consume();
            transaction.run(entities.text(), Map.of("rows", gone.said())).consume();
        }
    }
}
