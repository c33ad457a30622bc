package policygraph.briefing.figure;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import policygraph.question.Column;
import policygraph.question.Text;

/** Cells of answers as words. */
public final class Cell {

    private static final Map<String, String> WORDS = Map.of(
            "STATED", "明示",
            "INFERRED", "推断",
            "true", "是",
            "false", "否",
            "alone", "单独",
            "jointly", "联合",
            "REPLY", "答复",
            "NOTICE", "通知");

    private Cell() {}

    /** What a reader reads: nothing for an empty cell, Chinese for the words of the graph. */
    public static String words(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof List<?> list) {
            return list.stream().map(Cell::words).collect(Collectors.joining("、"));
        }
        if (cell instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
            return String.valueOf(number.longValue());
        }
        String text = PlainText.of(cell.toString());
        return WORDS.getOrDefault(text, text);
    }

    /** The same, with the names of relationships and sorts. */
    static String words(@Nullable Object cell, Style style) {
        String text = words(cell);
        Text relation = style.relations().get(text);
        return relation == null ? text : relation.zh();
    }

    /** Whether a column is for readers. */
    public static boolean shown(Column column) {
        return column.type() != Column.Type.ID;
    }
}
