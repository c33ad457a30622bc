package policygraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import policygraph.entity.PolicyTitles;

/**
 * Keeps citations by number alone with the policy that has the number, whichever came first: a node of the number while
 * nobody knows a title, else the titled policy, which remembers in {@code absorbed} the id that the number's node has.
 *
 * <p>Writers must not run side by side, as each would miss what the other is about to write.
 */
final class NumberCitations {

    private final CypherFile settle = CypherFile.of("load/settle-numbers");
    private final CypherFile move = CypherFile.of("load/move-citations");
    private final PolicyTitles titles;

    NumberCitations(PolicyTitles titles) {
        this.titles = titles;
    }

    /** Brings citations by the numbers of these documents to the titled policies. */
    void settle(TransactionContext transaction, List<Rows> documents) {
        Set<String> numbers = new TreeSet<>();
        for (Map<String, @Nullable Object> row : Rows.all(documents, LoadStep.ENTITY)) {
            if ("POLICY".equals(row.get("type")) && row.get("docNumber") instanceof String number) {
                numbers.add(number);
            }
        }
        settle(transaction, numbers);
    }

    /** Takes away citations from policies that nobody who knows their title knows by this number any more. */
    void leave(TransactionContext transaction, List<Map<String, Object>> leaving) {
        if (!leaving.isEmpty()) {
            transaction.run(move.text(), Map.of("rows", leaving)).consume();
            Set<String> numbers = new TreeSet<>();
            leaving.forEach(row -> numbers.add(String.valueOf(row.get("number"))));
            settle(transaction, numbers);
        }
    }

    private void settle(TransactionContext transaction, Set<String> numbers) {
        if (numbers.isEmpty()) {
            return;
        }
        List<Map<String, String>> rows = new ArrayList<>();
        numbers.forEach(number -> rows.add(
                Map.of("number", number, "stub", titles.policy(number, number).id())));
        List<Map<String, Object>> moves =
                transaction.run(settle.text(), Map.of("rows", rows)).list(Record::asMap);
        if (!moves.isEmpty()) {
            transaction.run(move.text(), Map.of("rows", moves)).consume();
        }
    }
}
