package policygraph.question;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/** Turns the driver's values into plain ones: strings, numbers, booleans, lists, maps; dates as ISO 8601. */
final class Cells {

    private Cells() {}

    static @Nullable Object plain(Value value) {
        return switch (value.type().name()) {
            case "NULL" -> null;
            case "STRING", "INTEGER", "FLOAT", "BOOLEAN" -> value.asObject();
            case "LIST OF ANY?", "LIST" -> value.asList(Cells::plain);
            case "MAP" -> map(value);
            default -> value.asObject().toString();
        };
    }

    static Map<String, @Nullable Object> map(Value value) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (String key : value.keys()) {
            map.put(key, plain(value.get(key)));
        }
        return Collections.unmodifiableMap(map);
    }

    /** The text at a key, null when there is none. */
    static @Nullable String text(Value map, String key) {
        Value value = map.get(key);
        return value.isNull()
                        || !value.hasType(
                                org.neo4j.driver.types.TypeSystem.getDefault().STRING())
                ? null
                : value.asString();
    }

    static boolean yes(Value map, String key) {
        return map.get(key).equals(Values.value(true));
    }
}
