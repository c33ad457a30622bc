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

    /** Those that a row has. */
    static Columns of(Map<String, Object> properties) {
        Columns columns = new Columns();
        properties.forEach((name, value) -> columns.types.put(name, type(value)));
        return columns;
    }

    /** Whether rows of these columns can stand in this file, when it gets those that it lacks: one column has one type. */
    boolean admits(Columns others) {
        return others.types.entrySet().stream()
                .allMatch(column -> both(types.get(column.getKey()), column.getValue()) != null);
    }

    /** Takes in more columns. */
    void add(Columns others) {
        others.types.forEach(
                (name, type) -> types.merge(name, type, (one, other) -> Objects.requireNonNull(both(one, other))));
    }

    /** Whether a row can stand in this file as it is. */
    boolean hold(Map<String, Object> properties) {
        return types.keySet().containsAll(properties.keySet()) && admits(of(properties));
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
