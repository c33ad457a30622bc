package policygraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import policygraph.question.Answer;
import policygraph.question.Column;
import policygraph.question.Figure;
import policygraph.question.StreamedRow;
import policygraph.question.Text;

/** One answer in each format, with what would break them. */
class FormatsTests {

    private static final String HOSTILE = "=HYPERLINK(\"x\")|<b>&\u0001]]>";

    private static final List<Column> COLUMNS = List.of(
            new Column("agency", Column.Type.STRING, new Text("机关", "Agency"), "agency_id"),
            new Column("agency_id", Column.Type.ID, new Text("编号", "Id"), null),
            new Column("count", Column.Type.INTEGER, new Text("数", "Count"), null),
            new Column("others", Column.Type.STRINGS, new Text("其他", "Others"), null));

    private static Map<String, Object> cells(String agency) {
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put("agency", agency);
        cells.put("agency_id", "a-1");
        cells.put("count", -3L);
        cells.put("others", List.of("甲", "乙"));
        return cells;
    }

    private static Answer.Evidence evidence(String quote) {
        return new Answer.Evidence(
                0,
                "ISSUED",
                "甲",
                "乙",
                new Answer.Source("doc-1", "关于湖泊的答复", "云水函〔2024〕45号", true, null, null),
                quote,
                3,
                9,
                "rule",
                "INFERRED",
                0.9,
                "/?document=doc-1");
    }

    private static Answer answer(String text) {
        return new Answer(
                "lakes",
                new Text("湖", "Lakes"),
                new Text(text + "有湖。", "Lakes."),
                List.of(),
                COLUMNS,
                List.of(new Answer.Row(cells(text), List.of(0))),
                List.of(evidence(text)),
                new Answer.Graph(
                        List.of(
                                new Answer.Node("a-1", "Agency", text, null, false),
                                new Answer.Node("b\"<", "Policy", "乙", "云〔2024〕1号", false)),
                        List.of(new Answer.Link("a-1", "b\"<", "ISSUED", "INFERRED", 0))),
                new Figure(Figure.Kind.TABLE, Map.of()),
                List.of(new Text("注意", "Mind")),
                List.of(),
                new Answer.Coverage(1, 1, 0, 1, 9),
                new Answer.Page(0, 200, null, null, 1),
                false,
                "RETURN 1",
                "RETURN 1",
                null);
    }

    private static String csv(String agency, String quote) {
        StringWriter out = new StringWriter();
        new CsvRows(COLUMNS, out).accept(new StreamedRow(cells(agency), List.of(evidence(quote))));
        return out.toString();
    }

    @Test
    void csvOpensInExcel() {
        assertThat(csv("水利\"厅", "甲,乙"))
                .isEqualTo("\uFEFF机关 Agency,编号 Id,数 Count,其他 Others,原文依据 Quotes,依据文件 Documents\r\n"
                        + "\"水利\"\"厅\",a-1,-3,甲；乙,\"甲,乙\",云水函〔2024〕45号（示例，虚构）\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "－1"})
    void csvHasNoFormula(String text) {
        assertThat(csv(text, text)).contains("\n'" + text + ",", ",'" + text + ",");
    }

    @Test
    void markdownHasTableAndFootnotes() {
        assertThat(Markdown.of(answer("水利厅")))
                .isEqualTo(
                        """
                        ## 湖

                        水利厅有湖。

                        | 机关 | 数 | 其他 | 依据 |
                        | --- | ---: | --- | --- |
                        | 水利厅 | \\-3 | 甲、乙 | [^1] |

                        > 注意

                        [^1]: “水利厅”，《关于湖泊的答复》（云水函〔2024〕45号）〔示例（虚构）〕（推断）。
                        """);
    }

    @Test
    void markdownShowsTextAsItIsWritten() {
        assertThat(Markdown.of(answer("a|b\n<i>*x*</i>[y](z)")))
                .contains("| a\\|b \\<i\\>\\*x\\*\\</i\\>\\[y\\]\\(z\\) |")
                .doesNotContain("<i>");
    }

    @Test
    void graphMlIsWellFormed() throws IOException, ParserConfigurationException, SAXException {
        StringWriter out = new StringWriter();
        GraphMl.write(answer(HOSTILE), out);
        Document xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(out.toString())));
        assertThat(xml.getElementsByTagName("node").getLength()).isEqualTo(2);
        assertThat(xml.getElementsByTagName("edge").getLength()).isEqualTo(1);
        assertThat(xml.getElementsByTagName("edge")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("target")
                        .getNodeValue())
                .isEqualTo("b\"<");
        assertThat(xml.getElementsByTagName("node").item(0).getTextContent()).contains("=HYPERLINK(\"x\")|<b>&]]>");
    }

    @Test
    void jsonLinesHaveOneObjectALine() {
        StringWriter out = new StringWriter();
        JsonLines lines = new JsonLines(out);
        lines.accept(new StreamedRow(cells("甲\n乙"), List.of(evidence("丙"))));
        lines.accept(new StreamedRow(cells("丁"), List.of()));
        assertThat(out.toString().lines())
                .hasSize(2)
                .first()
                .asString()
                .contains("\"agency\":\"甲\\n乙\"", "\"quote\":\"丙\"");
    }
}
