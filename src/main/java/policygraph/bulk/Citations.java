package policygraph.bulk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import policygraph.graph.LoadStep;

/**
 * The relationships of one document once citations by number have found their policy: two that become one are merged as
 * {@code cypher/load/move-citations.cypher} does.
 */
final class Citations {

    private final Numbers numbers;

    Citations(Numbers numbers) {
        this.numbers = numbers;
    }

    Collection<Map<String, Object>> of(LoadStep step, List<Map<String, Object>> rows) {
        Map<String, Map<String, Object>> kept = new LinkedHashMap<>();
        List<Map<String, Object>> moved = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            Map<String, Object> now = moved(row);
            if (now.equals(row)) {
                kept.put(ends(row), row);
            } else if (!Objects.equals(now.get("from"), now.get("to"))) {
                moved.add(now);
            }
        }
        for (Map<String, Object> row : moved) {
            kept.merge(ends(row), row, (there, more) -> step == LoadStep.MENTIONS ? together(there, more) : there);
        }
        return kept.values();
    }

    private Map<String, Object> moved(Map<String, Object> row) {
        Map<String, Object> now = new LinkedHashMap<>(row);
        now.put("from", numbers.standing(String.valueOf(row.get("from"))));
        now.put("to", numbers.standing(String.valueOf(row.get("to"))));
        return now;
    }

    private static String ends(Map<String, Object> row) {
        return row.get("from") + "\n" + row.get("to");
    }

    private static Map<String, Object> together(Map<String, Object> there, Map<String, Object> more) {
        Map<String, Object> one = Intake.properties(there);
        Map<String, Object> other = Intake.properties(more);
        Map<String, Object> properties = new LinkedHashMap<>(one);
        properties.put(
                "count", list(one, "starts").size() + list(other, "starts").size());
        for (String name : List.of("starts", "ends")) {
            List<Object> all = new ArrayList<>(list(one, name));
            all.addAll(list(other, name));
            properties.put(name, all);
        }
        Set<Object> surfaces = new LinkedHashSet<>(list(one, "surfaces"));
        surfaces.addAll(list(other, "surfaces"));
        properties.put("surfaces", List.copyOf(surfaces));
        Map<String, Object> row = new LinkedHashMap<>(there);
        row.put("properties", properties);
        return row;
    }

    private static List<?> list(Map<String, Object> properties, String name) {
        return properties.get(name) instanceof List<?> list ? list : List.of();
    }
}
