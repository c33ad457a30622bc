package policygraph.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policygraph.question.Answer;
import policygraph.question.Column;

/**
 * An answer as Markdown, for a report: the question, the sentence, the table, and the words behind each row as numbered
 * footnotes. Columns of ids are left to the other formats.
 */
public final class Markdown {

    /** What has a meaning in Markdown or in HTML within it. */
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>()#+!|~&^$-]");

    private final Answer answer;
    private final List<Column> columns;
    private final Map<Integer, Integer> footnotes = new LinkedHashMap<>();

    private Markdown(Answer answer) {
        this.answer = answer;
        this.columns = answer.columns().stream()
                .filter(column -> column.type() != Column.Type.ID)
                .toList();
    }

    /** The text of an answer. */
    public static String of(Answer answer) {
        return new Markdown(answer).text();
    }

    private String text() {
        StringBuilder text =
                new StringBuilder("## ").append(escape(answer.title().zh()));
        text.append("\n\n").append(escape(answer.sentence().zh())).append('\n');
        if (!answer.rows().isEmpty()) {
            text.append('\n').append(table());
        }
        answer.notes()
                .forEach(note -> text.append("\n> ").append(escape(note.zh())).append('\n'));
        if (!footnotes.isEmpty()) {
            text.append('\n');
            footnotes.forEach((evidence, number) -> text.append(footnote(evidence, number)));
        }
        return text.toString();
    }

    private String table() {
        StringBuilder table = new StringBuilder();
        table.append(line(columns.stream().map(column -> escape(column.title().zh())), "依据"));
        table.append(line(columns.stream().map(Markdown::rule), "---"));
        answer.rows()
                .forEach(row -> table.append(
                        line(columns.stream().map(column -> cell(row.cells().get(column.name()))), marks(row))));
        return table.toString();
    }

    private static String line(Stream<String> cells, String last) {
        return Stream.concat(cells, Stream.of(last)).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String rule(Column column) {
        return column.type() == Column.Type.INTEGER || column.type() == Column.Type.NUMBER ? "---:" : "---";
    }

    private String marks(Answer.Row row) {
        return row.evidence().stream()
                .map(evidence -> footnotes.computeIfAbsent(evidence, first -> footnotes.size() + 1))
                .map(number -> "[^" + number + "]")
                .collect(Collectors.joining());
    }

    private String footnote(int evidence, int number) {
        Answer.Evidence one = answer.evidence().get(evidence);
        Answer.Source source = one.document();
        String document = Stream.of(
                        source.title() == null ? null : "《" + source.title() + "》",
                        source.docNumber() == null ? null : "（" + source.docNumber() + "）",
                        source.invented() ? "〔示例（虚构）〕" : null)
                .filter(part -> part != null)
                .collect(Collectors.joining());
        return "[^" + number + "]: “" + escape(one.quote()) + "”，" + escape(document.isEmpty() ? source.id() : document)
                + (one.basis().equals("INFERRED") ? "（推断）" : "") + "。\n";
    }

    private static String cell(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof Boolean yes) {
            return yes ? "是" : "否";
        }
        return escape(
                cell instanceof List<?> list
                        ? list.stream().map(String::valueOf).collect(Collectors.joining("、"))
                        : cell.toString());
    }

    /** One line that shows as it is written. */
    private static String escape(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0").replaceAll("\\s*\\R\\s*", " ");
    }
}
