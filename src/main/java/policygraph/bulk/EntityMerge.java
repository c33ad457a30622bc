package policygraph.bulk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What several documents know of one entity, by the rules of {@code cypher/load/entity.cypher}: of several titles of one
 * policy the longest stands, then the first in character order; a number stands for a title only while none is known; aliases
 * are the union of what the documents write.
 */
final class EntityMerge {

    private static final List<String> FIRST_KNOWN = List.of("type", "level", "kind", "region", "validFrom", "validTo");

    private static final String POLICY = "POLICY";

    /** What a text says of a joint issue goes before what a number tells. */
    private static final String TEXT = "text";

    private EntityMerge() {}

    /** Two rows of one entity as one. */
    static Map<String, Object> merge(Map<String, Object> one, Map<String, Object> other) {
        Map<String, Object> merged = new LinkedHashMap<>();
        put(merged, "id", one.get("id"));
        put(merged, "name", name(one, other));
        put(merged, "docNumber", least((String) one.get("docNumber"), (String) other.get("docNumber")));
        FIRST_KNOWN.forEach(key -> put(merged, key, one.get(key) != null ? one.get(key) : other.get(key)));
        merged.put("surfaces", union(strings(one.get("surfaces")), strings(other.get("surfaces"))));
        put(merged, "jointBy", jointBy((String) one.get("jointBy"), (String) other.get("jointBy")));
        return merged;
    }

    /** The properties of a node, once all that is known of it is merged. */
    static Map<String, Object> properties(Map<String, Object> merged) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (String key : List.of("name", "docNumber", "level", "kind", "region", "validFrom", "validTo")) {
            put(properties, key, merged.get(key));
        }
        properties.put("aliases", union(strings(merged.get("surfaces")), List.of()));
        if (isPolicy(merged)) {
            put(properties, "jointBy", merged.get("jointBy"));
            properties.put("joint", merged.get("jointBy") != null);
        }
        return properties;
    }

    private static void put(Map<String, Object> row, String key, @Nullable Object value) {
        if (value != null) {
            row.put(key, value);
        }
    }

    static boolean isPolicy(Map<String, Object> row) {
        return POLICY.equals(row.get("type"));
    }

    static List<String> union(List<String> some, List<String> more) {
        TreeSet<String> all = new TreeSet<>(CodePoints.ORDER);
        all.addAll(some);
        all.addAll(more);
        return new ArrayList<>(all);
    }

    static List<String> strings(@Nullable Object list) {
        return list == null
                ? List.of()
                : ((List<?>) list).stream().map(String.class::cast).toList();
    }

    private static @Nullable String name(Map<String, Object> one, Map<String, Object> other) {
        String kept = (String) one.get("name");
        String told = (String) other.get("name");
        if (kept == null || told == null) {
            return kept == null ? told : kept;
        }
        if (kept.equals(one.get("docNumber"))) {
            return told;
        }
        if (told.equals(other.get("docNumber"))) {
            return kept;
        }
        int longer = Integer.compare(CodePoints.length(told), CodePoints.length(kept));
        return longer > 0 || longer == 0 && CodePoints.ORDER.compare(told, kept) < 0 ? told : kept;
    }

    private static @Nullable String least(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return CodePoints.ORDER.compare(one, other) <= 0 ? one : other;
    }

    private static @Nullable String jointBy(@Nullable String one, @Nullable String other) {
        if (TEXT.equals(one) || TEXT.equals(other)) {
            return TEXT;
        }
        return one != null ? one : other;
    }
}
