package policygraph.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import policygraph.document.Document;
import policygraph.document.DocumentReader;
import policygraph.document.Source;
import policygraph.document.Span;
import policygraph.seed.Row;
import policygraph.seed.Seeds;

/**
 * Every example of the rules for figures and promises. In the units' examples and in {@code metric.yaml} a figure is
 * marked [[as printed=value unit]]; in {@code commitment.yaml} a sentence that promises is marked [[so]].
 */
class StatementRuleExamplesTests {

    /** What a reply opens with; an example alone may look like a heading or a signature. */
    private static final String OPENING = "王代表：\n您提出的建议收悉，现答复如下：\n";

    /** What it closes with, and the year in which it speaks. */
    private static final String CLOSING = "\n平原市教育局\n2025年6月3日\n";

    private final DocumentReader documents = new DocumentReader();
    private final FigureScanner scanner = new FigureScanner(MeasureUnits.fromSeeds());
    private final MetricReader metrics = MetricReader.fromSeeds();
    private final CommitmentReader commitments = CommitmentReader.fromSeeds();

    @TestFactory
    Stream<DynamicTest> readsTheFigureOfEachUnit() {
        return Seeds.table("rule/statement/unit.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row.get("unit"), () -> {
                    assertThat(row.get("example")).contains(" " + row.get("unit") + "]]");
                    assertThat(markFigures(plainFigures(row.get("example")))).isEqualTo(row.get("example"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> readsExactlyTheMarkedFigures() {
        return examples("metric.yaml")
                .map(marked -> DynamicTest.dynamicTest(marked, () -> assertThat(markFigures(plainFigures(marked)))
                        .isEqualTo(marked)));
    }

    @TestFactory
    Stream<DynamicTest> tellsWhatAFigureMeasures() {
        return Seeds.table("rule/statement/measure.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row.get("text"), () -> assertThat(describe(row))
                        .isEqualTo(row.get("figures").strip())));
    }

    @TestFactory
    Stream<DynamicTest> readsExactlyTheMarkedPromises() {
        return examples("commitment.yaml")
                .map(marked -> DynamicTest.dynamicTest(marked, () -> assertThat(
                                markPromises(marked.replace("[[", "").replace("]]", "")))
                        .isEqualTo(marked)));
    }

    private static Stream<String> examples(String file) {
        List<String> examples = new ArrayList<>();
        for (Map<String, Object> rule : Seeds.rules("rule/statement/" + file)) {
            for (String key : List.of("examples", "counterExamples")) {
                for (Object example : (List<?>) rule.getOrDefault(key, List.of())) {
                    assertThat(example.toString().contains("[["))
                            .as(rule.get("id") + " " + key + ": " + example)
                            .isEqualTo(key.equals("examples"));
                    examples.add(example.toString().strip());
                }
            }
        }
        return examples.stream();
    }

    private static String plainFigures(String marked) {
        return marked.replaceAll("\\[\\[([^=\\]]*)=[^\\]]*]]", "$1");
    }

    private String markFigures(String text) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Figure figure : scanner.scan(text, 0, text.length())) {
            int end = figure.end();
            marked.append(text, at, figure.start())
                    .append("[[")
                    .append(text, figure.start(), end)
                    .append('=')
                    .append(figure.value().toPlainString())
                    .append(' ')
                    .append(figure.unit())
                    .append("]]");
            at = end;
        }
        return marked.append(text, at, text.length()).toString();
    }

    /** One figure a line of the cell, separated by |: value unit; measures; qualifier; date. */
    private String describe(Row row) {
        Document document = read(row.get("text"));
        return String.join(
                        "|",
                        metrics.read(document, List.of()).stream()
                                .map(statement -> (Term.Metric) statement.object())
                                .map(metric -> metric.value().toPlainString() + " " + metric.unit() + "; "
                                        + (metric.measures() == null ? "" : metric.measures()) + "; "
                                        + (metric.qualifier() == null ? "" : metric.qualifier()) + "; "
                                        + (metric.asOf() == null ? "" : metric.asOf()))
                                .toList())
                .strip();
    }

    private String markPromises(String text) {
        Document document = read(text);
        StringBuilder marked = new StringBuilder();
        int at = OPENING.length();
        for (Statement statement : commitments.read(document, List.of())) {
            Span span = statement.evidence().span();
            marked.append(document.text(), at, span.start())
                    .append("[[")
                    .append(span.in(document.text()))
                    .append("]]");
            at = span.end();
        }
        return marked.append(document.text(), at, document.text().length() - CLOSING.length())
                .toString();
    }

    private Document read(String text) {
        return documents.read((OPENING + text + CLOSING).getBytes(StandardCharsets.UTF_8), Source.of("example.txt"));
    }
}
