package policygraph.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policygraph.question.Answer;
import policygraph.question.Column;
import policygraph.question.StreamedRow;

/**
 * Rows as comma-separated values that Excel opens as they are: UTF-8 with its mark, a title line, no text that Excel would
 * take for a formula. Behind the cells stand the words and the documents they rest on.
 */
public final class CsvRows implements Consumer<StreamedRow> {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What opens a formula, wide forms included, or is skipped before one. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private final List<Column> columns;
    private final CsvWriter csv;

    /** Writes the title line. */
    public CsvRows(List<Column> columns, Writer out) {
        this.columns = List.copyOf(columns);
        try {
            out.write(BYTE_ORDER_MARK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(0)
                .build(out);
        csv.writeRecord(Stream.concat(
                        columns.stream()
                                .map(column -> column.title().zh() + " "
                                        + column.title().en()),
                        Stream.of("原文依据 Quotes", "依据文件 Documents"))
                .toList());
    }

    @Override
    public void accept(StreamedRow row) {
        Stream<String> cells = columns.stream().map(column -> text(row.cells().get(column.name())));
        csv.writeRecord(Stream.concat(
                        cells,
                        Stream.of(
                                safe(lines(row.evidence().stream().map(Answer.Evidence::quote))),
                                safe(lines(row.evidence().stream().map(one -> name(one.document()))))))
                .toList());
    }

    private static String lines(Stream<String> texts) {
        return texts.distinct().collect(Collectors.joining("\n"));
    }

    private static String name(Answer.Source source) {
        String name = Stream.of(source.docNumber(), source.title())
                .filter(text -> text != null)
                .findFirst()
                .orElse(source.id());
        return source.invented() ? name + "（示例，虚构）" : name;
    }

    private static String text(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof Number || cell instanceof Boolean) {
            return cell.toString();
        }
        String text = cell instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining("；"))
                : cell.toString();
        return safe(text);
    }

    /** An apostrophe in front keeps a text a text. */
    private static String safe(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
