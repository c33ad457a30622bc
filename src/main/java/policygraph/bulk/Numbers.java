package policygraph.bulk;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import policygraph.entity.PolicyTitles;

/**
 * Brings citations by number alone to the titled policy of that number, the one with the first id, by the rules of
 * {@code cypher/load/settle-numbers.cypher} and {@code move-citations.cypher}. It keeps in memory the policies that are cited
 * both ways.
 */
final class Numbers {

    private final PolicyTitles titles;
    private final SortedRows byNumber;
    private final Map<String, String> moves = new HashMap<>();
    private final Map<String, Absorbed> absorbed = new HashMap<>();

    /** What a titled policy takes over: the id of the number's node, and in which words it was cited. */
    private record Absorbed(String id, List<String> surfaces) {}

    Numbers(PolicyTitles titles, Path folder) {
        this.titles = titles;
        this.byNumber = new SortedRows(folder, "number", SortedRows.KEYS, Numbers::merge);
    }

    /** Notes the number of an entity of which all is known. */
    void note(Map<String, Object> entity) {
        if (EntityMerge.isPolicy(entity) && entity.get("docNumber") instanceof String number) {
            String id = String.valueOf(entity.get("id"));
            Map<String, Object> row = new LinkedHashMap<>();
            if (titles.policy(number, number).id().equals(id)) {
                row.put("untitled", id);
                row.put("surfaces", EntityMerge.strings(entity.get("surfaces")));
            } else {
                row.put("titled", id);
            }
            byNumber.add(number, row);
        }
    }

    /** Of several titled policies the first id stands. */
    private static Map<String, Object> merge(Map<String, Object> one, Map<String, Object> other) {
        Map<String, Object> merged = new LinkedHashMap<>(one);
        other.forEach((key, value) -> {
            Object kept = merged.get(key);
            if (kept == null || key.equals("titled") && String.valueOf(value).compareTo(String.valueOf(kept)) < 0) {
                merged.put(key, value);
            }
        });
        return merged;
    }

    /** Decides, when all are noted. */
    void settle() {
        byNumber.each(number -> {
            Object untitled = number.row().get("untitled");
            Object titled = number.row().get("titled");
            if (untitled != null && titled != null) {
                moves.put(untitled.toString(), titled.toString());
                absorbed.put(
                        titled.toString(),
                        new Absorbed(
                                untitled.toString(),
                                EntityMerge.strings(number.row().get("surfaces"))));
            }
        });
    }

    /** The entity that stands in the graph for one: itself, or the policy that its citations went over to. */
    String standing(String id) {
        return moves.getOrDefault(id, id);
    }

    /** An entity with what it takes over. */
    Map<String, Object> withCitations(Map<String, Object> entity) {
        Absorbed more = absorbed.get(String.valueOf(entity.get("id")));
        if (more == null) {
            return entity;
        }
        Map<String, Object> all = new LinkedHashMap<>(entity);
        all.put("surfaces", EntityMerge.union(EntityMerge.strings(entity.get("surfaces")), more.surfaces()));
        all.put("absorbed", more.id());
        return all;
    }
}
