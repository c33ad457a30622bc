package policygraph.briefing.figure;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import policygraph.question.Column;
import policygraph.question.Text;

/** Cells of answers as words. */
public final class Cell {

    private static final Map<String, Text> WORDS = Map.of(
            "STATED", new Text("明示", "stated"),
            "INFERRED", new Text("推断", "inferred"),
            "true", new Text("是", "yes"),
            "false", new Text("否", "no"),
            "alone", new Text("单独", "alone"),
            "jointly", new Text("联合", "jointly"),
            "REPLY", new Text("答复", "reply"),
            "NOTICE", new Text("通知", "notice"));

    private Cell() {}

    /** What a reader reads: nothing for an empty cell, words of ours for those of the graph. */
    static String words(@Nullable Object cell, Language language) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof List<?> list) {
            return list.stream().map(one -> words(one, language)).collect(Collectors.joining(language.and()));
        }
        if (cell instanceof Number number) {
            return Amount.words(number, language);
        }
        String text = PlainText.of(cell.toString());
        Text ours = WORDS.get(text);
        return ours == null ? text : language.say(ours);
    }

    /** The same, with the names of relationships and sorts. */
    static String words(@Nullable Object cell, Style style, Language language) {
        String text = words(cell, language);
        Text relation = style.relations().get(text);
        return relation == null ? text : language.say(relation);
    }

    /** Whether a column is for readers. */
    public static boolean shown(Column column) {
        return column.type() != Column.Type.ID;
    }
}
