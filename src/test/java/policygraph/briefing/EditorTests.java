package policygraph.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.sl.extractor.SlideShowExtractor;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import policygraph.briefing.export.Exports;
import policygraph.briefing.export.Format;
import policygraph.briefing.figure.Figures;
import policygraph.briefing.figure.Footnote;
import policygraph.briefing.figure.Language;
import policygraph.briefing.figure.PlainText;
import policygraph.briefing.figure.Typeface;
import policygraph.question.Answer;
import policygraph.question.BadParameterException;
import policygraph.question.Questions;

/** Briefings from file to file, without a graph. */
class EditorTests {

    private static final Questions QUESTIONS = Questions.fromClassPath();
    private static final Typeface TYPEFACE = new Typeface();
    private static final String FILE =
            """
            title: "《{policy}》 | {policy}"
            description: 说明 | description
            parameters:
              - {name: policy, label: 政策 | Policy, example: 某方案}
            sections:
              - {heading: 一、发布 | 1. Issued, question: co_issuers, with: {policy: "{policy}"}, show: [sentence, figure, table]}
              - {heading: 二、再问, question: co_issuers, with: {policy: "{policy}"}, show: [table]}
              - {heading: 三、{policy}, text: "关于{policy}的话"}
            """
                    .replace("三、{policy}", "\"三、{policy}\"");

    private final Exports exports = new Exports(TYPEFACE);
    private final Briefing briefing = BriefingFile.read("test", "test.yml", FILE, QUESTIONS);

    private Paper paper(Answer answer, Format format) {
        return paper(answer, format, Language.ZH);
    }

    private Paper paper(Answer answer, Format format, Language language) {
        Editor editor = new Editor((question, parameters) -> answer, new Figures(QUESTIONS, TYPEFACE));
        return editor.make(briefing, Map.of("policy", "方案"), Exports.room(format), language);
    }

    @Test
    void aNameIsWrittenInFullAndAQuoteIsNumberedOnce() {
        Paper paper = paper(rows(SampleAnswers.small(QUESTIONS)), Format.DOCX);
        assertThat(paper.title()).isEqualTo("《吉林省卓越工程师产学研协同培养项目实施方案》");
        assertThat(paper.footnotes()).extracting(Footnote::number).containsExactly(1, 2);
        assertThat(paper.blocks().stream()
                        .filter(Paper.Table.class::isInstance)
                        .map(block -> ((Paper.Table) block).rows().get(0).marks()))
                .containsExactly("[1]", "[1]");
        assertThat(paper.coverage()).contains("2 份文件", "1 份为示例（虚构）");
    }

    @Test
    void whatIsMissingIsNamed() {
        Editor editor =
                new Editor((question, parameters) -> SampleAnswers.small(QUESTIONS), new Figures(QUESTIONS, TYPEFACE));
        assertThatThrownBy(() -> editor.make(briefing, Map.of(), Exports.room(Format.PDF), Language.ZH))
                .isInstanceOf(BadParameterException.class)
                .hasMessageContaining("policy")
                .hasMessageContaining("某方案");
        assertThatThrownBy(() ->
                        editor.make(briefing, Map.of("policy", "x", "who", "y"), Exports.room(Format.PDF), Language.ZH))
                .isInstanceOf(BadParameterException.class)
                .hasMessageContaining("who");
    }

    @Test
    void documentHasHeadingsTablesPicturesAndSources() throws IOException {
        byte[] file = exports.write(paper(rows(SampleAnswers.small(QUESTIONS)), Format.DOCX), Format.DOCX);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(document.getTables()).hasSize(2);
            XWPFTable table = document.getTables().get(0);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(document.getAllPictures()).hasSize(1);
            assertThat(document.getParagraphs().stream()
                            .filter(one -> one.getCTP().isSetPPr()
                                    && one.getCTP().getPPr().isSetOutlineLvl()))
                    .hasSize(4);
            assertThat(text.getText()).contains("一、发布", "来源：");
            assertThat(document.getFootnotes().stream()
                            .map(note -> note.getParagraphs().get(0).getText().replaceAll("^.*?(?=“)", "")))
                    .containsExactly(
                            "“省委组织部、省教育厅联合印发《吉林省卓越工程师产学研协同培养项目实施方案》”——《关于对省政协十三届三次会议2025W233号提案的答复》（吉工信议案〔2025〕11号）",
                            "“按照上述方案”——《对市政协二次会议第165号提案答复的函》（成卫健函〔2024〕215号），示例（虚构）");
            String body = document.getDocument().xmlText();
            assertThat(body.split("<w:footnoteReference ", -1))
                    .as("each is referred to once")
                    .hasSize(3);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ZH | 一、发布      | 政策： | 依据 | 没有记载不等于没有 | 来源：
            EN | 1. Issued | Policy:  | Evidence | may exist all the same | Source: PolicyGraph
            """)
    void itsOwnWordsAreInOneLanguage(
            Language language, String heading, String label, String notes, String coverage, String source)
            throws IOException {
        Paper paper = paper(rows(SampleAnswers.small(QUESTIONS)), Format.HTML, language);
        String page = new String(exports.write(paper, Format.HTML), StandardCharsets.UTF_8);
        assertThat(page).contains(heading, label, notes, coverage, source, "省委组织部、省教育厅联合印发");
        assertThat(page).contains("lang=\"" + language.tag() + '"');
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(exports.write(paper, Format.PPTX)))) {
            assertThat(show.getSlides().get(show.getSlides().size() - 1).getTitle())
                    .startsWith(notes);
        }
    }

    @Test
    void slidesHaveNativeFiguresAndTables() throws IOException {
        byte[] file = exports.write(paper(rows(SampleAnswers.small(QUESTIONS)), Format.PPTX), Format.PPTX);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            assertThat(show.getSlides().stream()
                            .flatMap(slide -> slide.getShapes().stream())
                            .filter(XSLFTable.class::isInstance))
                    .hasSize(3);
            assertThat(show.getSlides().stream()
                            .flatMap(slide -> slide.getShapes().stream())
                            .filter(XSLFConnectorShape.class::isInstance))
                    .hasSizeGreaterThanOrEqualTo(4);
            assertThat(show.getPictureData()).isEmpty();
        }
    }

    @Test
    void pdfFlowsOverPages() throws IOException {
        Answer answer = SampleAnswers.small(QUESTIONS);
        try (PDDocument pdf =
                Loader.loadPDF(exports.write(paper(repeated(rows(answer), 60), Format.PDF), Format.PDF))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("一、发布", "三、吉林省卓越工程师产学研协同培养项目实施方案", "[2] “按照上述方案”");
            assertThat(text).contains("另有 30 行未列");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "PPTX", "PDF", "HTML"})
    void textNeverBecomesMarkup(Format format) throws IOException {
        byte[] file = exports.write(paper(SampleAnswers.hostile(QUESTIONS), format), format);
        switch (format) {
            case DOCX -> {
                try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                        XWPFWordExtractor text = new XWPFWordExtractor(document)) {
                    assertThat(text.getText()).contains(PlainText.of(SampleAnswers.HOSTILE));
                    assertThat(document.getFootnotes()).anySatisfy(note -> assertThat(
                                    note.getParagraphs().get(0).getText())
                            .contains(PlainText.of(SampleAnswers.HOSTILE)));
                }
            }
            case PPTX -> {
                try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file));
                        var text = new SlideShowExtractor<>(show)) {
                    assertThat(text.getText()).contains(PlainText.of(SampleAnswers.HOSTILE));
                    text.setSlidesByDefault(false);
                    text.setNotesByDefault(true);
                    assertThat(text.getText()).contains(PlainText.of(SampleAnswers.HOSTILE));
                }
            }
            case PDF -> Loader.loadPDF(file).close();
            default -> {
                String page = new String(file, StandardCharsets.UTF_8);
                assertThat(page.split("<script", -1)).hasSize(2);
                assertThat(page).doesNotContain("\u202E", "\u0000", "\uFFFE");
                assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;]]&gt;");
            }
        }
    }

    /** The same with rows that rest on its evidence. */
    private static Answer rows(Answer answer) {
        Answer.Row row = answer.rows().get(0);
        Map<String, Object> cells = new java.util.LinkedHashMap<>();
        answer.columns().forEach(column -> cells.put(column.name(), "吉林省教育厅"));
        return with(answer, List.of(new Answer.Row(cells, row.evidence().subList(0, 1))));
    }

    private static Answer repeated(Answer answer, int times) {
        return with(answer, java.util.Collections.nCopies(times, answer.rows().get(0)));
    }

    private static Answer with(Answer answer, List<Answer.Row> rows) {
        return new Answer(
                answer.question(),
                answer.title(),
                answer.sentence(),
                answer.parameters(),
                answer.columns(),
                rows,
                answer.evidence(),
                answer.graph(),
                answer.figure(),
                answer.notes(),
                answer.hints(),
                answer.coverage(),
                answer.page(),
                answer.truncated(),
                answer.cypher(),
                answer.browser(),
                answer.browserLink());
    }
}
