package policygraph.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One column to sort by. Text is compared by its characters' codes, empty cells come last either way.
 *
 * @param column a column of the question
 */
record SortKey(String column, boolean descending) {

    /**
     * Reads {@code column,-column}.
     *
     * @throws BadParameterException if there is no such column, or one is named twice
     */
    static List<SortKey> read(Question question, String text) {
        List<SortKey> keys = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            boolean descending = part.strip().startsWith("-");
            String column = part.strip().substring(descending ? 1 : 0);
            boolean known =
                    question.columns().stream().anyMatch(one -> one.name().equals(column));
            if (!known || keys.stream().anyMatch(key -> key.column.equals(column))) {
                throw bad(question, part);
            }
            keys.add(new SortKey(column, descending));
        }
        return keys;
    }

    private static BadParameterException bad(Question question, String part) {
        String columns =
                String.join(", ", question.columns().stream().map(Column::name).toList());
        return new BadParameterException(
                Reserved.SORT,
                "参数 sort 中的“" + part + "”不是该问题的列或重复；列有：" + columns
                        + "，前加 - 为降序。Parameter sort names no column, or one twice; the columns are: " + columns
                        + "; a - before one sorts it downwards.");
    }

    static Comparator<Found> order(List<SortKey> keys) {
        return (left, right) -> {
            for (SortKey key : keys) {
                int order = key.compare(left.cells(), right.cells());
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        };
    }

    private int compare(Map<String, @Nullable Object> left, Map<String, @Nullable Object> right) {
        Object a = left.get(column);
        Object b = right.get(column);
        if (a == null || b == null) {
            return Boolean.compare(a == null, b == null);
        }
        return descending ? compare(b, a) : compare(a, b);
    }

    private static int compare(Object a, Object b) {
        if (a instanceof Number x && b instanceof Number y) {
            return Double.compare(x.doubleValue(), y.doubleValue());
        }
        return Objects.toString(a).compareTo(Objects.toString(b));
    }
}
