package policygraph.bulk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policygraph.PolicyGraphException;

/** Makes lines of CSV as the importer reads them: each text in quotes, nothing at all for what is not there. */
final class CsvLine {

    /** Between the values of a list: the unit separator, which no text has that is written for people. */
    static final char IN_LIST = '\u001f';

    private final StringBuilder line = new StringBuilder();
    private boolean begun;

    /** Adds a field; the importer knows no empty lists and takes one for nothing. */
    CsvLine add(@Nullable Object value) {
        if (begun) {
            line.append(',');
        }
        begun = true;
        if (value instanceof List<?> list) {
            quote(String.join(
                    String.valueOf(IN_LIST), list.stream().map(String::valueOf).toList()));
        } else if (value instanceof String text) {
            quote(text);
        } else if (value instanceof Map<?, ?> time) {
            time.values().forEach(line::append);
        } else if (value != null) {
            line.append(value);
        }
        return this;
    }

    private void quote(String text) {
        line.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line.append(c == '"' ? "\"\"" : String.valueOf(c));
        }
        line.append('"');
    }

    @Override
    public String toString() {
        return line.toString();
    }

    /**
     * Refuses lists that could not be read again.
     *
     * @throws PolicyGraphException if a value in a list has the separator in it, or is empty and alone
     */
    static void check(String file, Map<String, Object> row) {
        row.forEach((name, value) -> {
            if (value instanceof List<?> list && !isReadable(list)) {
                throw new PolicyGraphException(file + ": a value of " + name
                        + " has the control character U+001F in it, which import files cannot hold; take it out");
            }
        });
    }

    private static boolean isReadable(List<?> list) {
        return !list.equals(List.of(""))
                && list.stream().noneMatch(one -> String.valueOf(one).indexOf(IN_LIST) >= 0);
    }
}
