package policygraph.briefing.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import policygraph.briefing.AnswerBuilder;
import policygraph.briefing.Paper;
import policygraph.briefing.figure.Footnote;
import policygraph.briefing.figure.Language;
import policygraph.briefing.figure.Typeface;
import policygraph.question.Answer;

/** Footnotes of a document are counted by the program that opens it. */
class PaperDocxTests {

    private static final Answer.Source REPLY = AnswerBuilder.document("doc-1", "关于甲的答复", "某函〔2025〕1号", false);

    @Test
    void footnotesAreReferredToInTheirOrderAndRowByRow() throws IOException {
        Paper paper = new Paper(
                Language.ZH,
                "概况",
                "范围",
                List.of(
                        new Paper.Paragraph("甲。", false, List.of(1, 2)),
                        new Paper.Paragraph("乙。", false, List.of()),
                        new Paper.Table(
                                "表",
                                List.of("事项"),
                                List.of(
                                        new Paper.Row(List.of("一"), List.of(2, 3), "[2, 3]"),
                                        new Paper.Row(List.of("二"), List.of(3, 4), "[3, 4]")),
                                1,
                                List.of(2, 3, 4, 5)),
                        new Paper.Paragraph("丙。", false, List.of(6))),
                IntStream.rangeClosed(1, 7).mapToObj(PaperDocxTests::note).toList(),
                "依据",
                "来源");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(PaperDocx.of(paper, new Typeface())))) {
            List<String> referred = new ArrayList<>();
            document.getBodyElements().forEach(element -> {
                if (element instanceof XWPFParagraph paragraph) {
                    referred.addAll(quotes(document, paragraph));
                } else if (element instanceof XWPFTable table) {
                    table.getRows().forEach(row -> row.getTableCells().forEach(cell -> cell.getParagraphs()
                            .forEach(paragraph -> referred.addAll(quotes(document, paragraph)))));
                }
            });
            assertThat(referred).containsExactly("原文1", "原文2", "原文3", "原文4", "原文5", "原文6", "原文7");
            XWPFTable table = document.getTables().get(0);
            assertThat(table.getRow(1).getCell(1).getText()).contains("[2]");
            assertThat(table.getRow(2).getCell(1).getText()).contains("[3]");
            assertThat(document.getFootnotes().stream()
                            .map(note -> note.getParagraphs().stream()
                                    .map(XWPFParagraph::getText)
                                    .reduce("", String::concat))
                            .filter(text -> text.contains("关于甲的答复")))
                    .hasSize(1);
        }
    }

    private static List<String> quotes(XWPFDocument document, XWPFParagraph paragraph) {
        return paragraph.getRuns().stream()
                .flatMap(run -> run.getCTR().getFootnoteReferenceList().stream())
                .map(reference -> document.getFootnoteByID(reference.getId().intValue()).getParagraphs().stream()
                        .map(XWPFParagraph::getText)
                        .reduce("", String::concat))
                .map(text -> text.substring(text.indexOf('“') + 1, text.indexOf('”')))
                .toList();
    }

    private static Footnote note(int number) {
        return new Footnote(number, "原文" + number, REPLY, 0, 3, "STATED", List.of(number));
    }
}
