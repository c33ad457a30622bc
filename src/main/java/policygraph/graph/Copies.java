package policygraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import policygraph.graph.Ledger.Plan;

/**
 * The other places where documents were found, so that a document at two addresses or in two formats is one, and a load that
 * sees both again finds them unchanged.
 */
final class Copies {

    private final CypherFile copy = CypherFile.of("load/copy");
    private final CypherFile of = CypherFile.of("load/copies-of");
    private final CypherFile removal = CypherFile.of("load/remove-copies");

    /** The places of what plans will replace, by the id of the document that goes; to be asked before it goes. */
    Map<String, List<Map<String, @Nullable Object>>> going(TransactionContext transaction, List<Plan> plans) {
        List<String> ids =
                plans.stream().flatMap(plan -> plan.going().stream()).distinct().toList();
        Map<String, List<Map<String, @Nullable Object>>> places = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            for (Record record : transaction.run(of.text(), Map.of("ids", ids)).list()) {
                places.computeIfAbsent(record.get("id").asString(), id -> new ArrayList<>())
                        .add(new LinkedHashMap<>(record.asMap()));
            }
        }
        return places;
    }

    /** Writes the places that plans found or took over. */
    void write(
            TransactionContext transaction, List<Plan> plans, Map<String, List<Map<String, @Nullable Object>>> going) {
        List<String> own = new ArrayList<>();
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Plan plan : plans) {
            String original = plan.copyOf();
            if (original != null) {
                rows.add(row(original, place(plan.document())));
            } else if (plan.outcome() != Outcome.UNCHANGED) {
                own.add(plan.document().file());
                for (String id : plan.going()) {
                    rows.addAll(takenOver(plan.document(), going.getOrDefault(id, List.of())));
                }
            }
        }
        if (!own.isEmpty()) {
            transaction.run(removal.text(), Map.of("files", own)).consume();
        }
        if (!rows.isEmpty()) {
            transaction.run(copy.text(), Map.of("rows", rows)).consume();
        }
    }

    private static List<Map<String, @Nullable Object>> takenOver(
            Loadable document, List<Map<String, @Nullable Object>> places) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Map<String, @Nullable Object> place : places) {
            if (!document.file().equals(place.get("file"))) {
                rows.add(row(document.id(), place));
            }
        }
        return rows;
    }

    private static Map<String, @Nullable Object> place(Loadable document) {
        Map<String, @Nullable Object> place = new LinkedHashMap<>();
        place.put("file", document.file());
        place.put("contentHash", document.contentHash());
        place.put("url", document.extraction().document().source().url());
        return place;
    }

    private static Map<String, @Nullable Object> row(String document, Map<String, @Nullable Object> place) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>(place);
        row.put("document", document);
        return row;
    }
}
