package policygraph.bulk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Days and times of rows as text that keeps its type, {@code {date: 2024-05-01}}, from one file to the next. */
final class Times {

    private Times() {}

    static Map<String, String> of(Instant time) {
        return Map.of("datetime", time.toString());
    }

    /** A row in which days are such text, without what is not known. */
    static Map<String, Object> asText(Map<?, ?> row) {
        Map<String, Object> plain = new LinkedHashMap<>();
        row.forEach((name, value) -> {
            if (value instanceof LocalDate day) {
                plain.put(String.valueOf(name), Map.of("date", day.toString()));
            } else if (value instanceof Map<?, ?> properties) {
                plain.put(String.valueOf(name), asText(properties));
            } else if (value != null) {
                plain.put(String.valueOf(name), value);
            }
        });
        return plain;
    }
}
