package policygraph.bulk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The columns of a file, each a property with the type of its values. */
final class Columns {

    private static final String STRINGS = "string[]";
    private static final String LONGS = "long[]";

    /** A list of nothing may be of either type. */
    private static final String NOTHINGS = "[]";

    private final Map<String, String> types = new LinkedHashMap<>();

    /** Whether a row can stand in this file, when it gets the columns that it lacks: one column has one type. */
    boolean admits(Map<String, Object> properties) {
        return properties.entrySet().stream()
                .allMatch(property -> both(types.get(property.getKey()), type(property.getValue())) != null);
    }

    /** Takes in the columns that a row has. */
    void add(Map<String, Object> properties) {
        properties.forEach((name, value) ->
                types.merge(name, type(value), (one, other) -> Objects.requireNonNull(both(one, other))));
    }

    /** Whether a row can stand in this file as it is. */
    boolean hold(Map<String, Object> properties) {
        return types.keySet().containsAll(properties.keySet()) && admits(properties);
    }

    /** Name and type of each, in order. */
    Map<String, String> types() {
        Map<String, String> all = new LinkedHashMap<>(types);
        all.replaceAll((name, type) -> type.equals(NOTHINGS) ? STRINGS : type);
        return all;
    }

    private static @Nullable String both(@Nullable String one, String other) {
        if (one == null || one.equals(other) || one.equals(NOTHINGS) && other.endsWith(NOTHINGS)) {
            return other;
        }
        return other.equals(NOTHINGS) && one.endsWith(NOTHINGS) ? one : null;
    }

    /** The importer's word for the type of a value. */
    private static String type(Object value) {
        if (value instanceof List<?> list) {
            if (list.isEmpty()) {
                return NOTHINGS;
            }
            return list.get(0) instanceof Number ? LONGS : STRINGS;
        }
        if (value instanceof Map<?, ?> time) {
            return String.valueOf(time.keySet().iterator().next());
        }
        if (value instanceof Boolean) {
            return "boolean";
        }
        if (value instanceof Integer || value instanceof Long) {
            return "long";
        }
        if (value instanceof Double) {
            return "double";
        }
        if (value instanceof String) {
            return "string";
        }
        throw new IllegalArgumentException("no column can hold a " + value.getClass());
    }
}
