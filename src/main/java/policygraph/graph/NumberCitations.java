package policygraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

    private final CypherFile now = CypherFile.of("load/numbers-now");
    private final CypherFile leaving = CypherFile.of("load/leaving-citations");
    private final CypherFile settle = CypherFile.of("load/settle-numbers");
    private final CypherFile move = CypherFile.of("load/move-citations");
    private final PolicyTitles titles;

    NumberCitations(PolicyTitles titles) {
        this.titles = titles;
    }

    /**
     * Brings citations by number to the titled policies, where one of these has become known or got another number, and takes
     * away those of a number that is no longer theirs.
     *
     * @param ids of what was written, or spoken of by what was taken away
     * @return ids of the policies that citations left or came to
     */
    Set<String> settle(TransactionContext transaction, Collection<String> ids) {
        Set<String> numbers = new TreeSet<>();
        List<String> strayed = new ArrayList<>();
        for (Record policy :
                transaction.run(now.text(), Map.of("ids", List.copyOf(ids))).list()) {
            String number = policy.get("number").asString(null);
            String absorbed = policy.get("absorbed").asString(null);
            if (number != null) {
                numbers.add(number);
            }
            if (absorbed != null
                    && (number == null || policy.get("untitled").asBoolean() || !absorbed.equals(stub(number)))) {
                strayed.add(policy.get("id").asString());
            }
        }
        Set<String> moved = new TreeSet<>();
        for (Map<String, Object> row : move(transaction, leaving, Map.of("ids", strayed), moved)) {
            numbers.add(String.valueOf(row.get("number")));
        }
        List<Map<String, String>> rows = numbers.stream()
                .map(number -> Map.of("number", number, "stub", stub(number)))
                .toList();
        move(transaction, settle, Map.of("rows", rows), moved);
        return moved;
    }

    /** The id of the policy of which only the number is known. */
    private String stub(String number) {
        return titles.policy(number, number).id();
    }

    private List<Map<String, Object>> move(
            TransactionContext transaction, CypherFile which, Map<String, ? extends List<?>> asked, Set<String> moved) {
        if (asked.values().stream().allMatch(List::isEmpty)) {
            return List.of();
        }
        List<Map<String, Object>> moves =
                transaction.run(which.text(), Map.copyOf(asked)).list(Record::asMap);
        if (!moves.isEmpty()) {
            transaction.run(move.text(), Map.of("rows", moves)).consume();
        }
        for (Map<String, Object> row : moves) {
            moved.add(String.valueOf(row.get("from")));
            moved.add(String.valueOf(row.get("to")));
        }
        return moves;
    }
}
