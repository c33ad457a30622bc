package policygraph.briefing.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import policygraph.briefing.SampleAnswers;
import policygraph.briefing.figure.Drawing;
import policygraph.briefing.figure.Figures;
import policygraph.briefing.figure.Part;
import policygraph.briefing.figure.Typeface;
import policygraph.question.Figure;
import policygraph.question.Questions;

/**
 * Figures as files. Golden files are in {@code src/test/resources/briefing}; {@code -Dgolden.write=true} writes them anew: look at
 * them before keeping them.
 */
class ExportsTests {

    private static final Path GOLDEN = Path.of("src/test/resources/briefing");
    private static final Questions QUESTIONS = Questions.fromClassPath();
    private static final Typeface TYPEFACE = new Typeface();

    private final Figures figures = new Figures(QUESTIONS, TYPEFACE);
    private final Exports exports = new Exports(TYPEFACE);
    private final Drawing small = figures.draw(SampleAnswers.small(QUESTIONS));

    @ParameterizedTest
    @EnumSource(names = {"SVG", "JSON"})
    void isWhatItWas(Format format) throws IOException {
        Path golden = GOLDEN.resolve("co-issuers." + format.extension());
        byte[] file = exports.write(small, format);
        if (Boolean.getBoolean("golden.write")) {
            Files.write(golden, file);
        }
        assertThat(new String(file, StandardCharsets.UTF_8)).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @EnumSource(names = {"SVG", "PNG", "PDF", "HTML", "JSON"})
    void isTheSameByteForByte(Format format) {
        Drawing again = new Figures(QUESTIONS, new Typeface()).draw(SampleAnswers.small(QUESTIONS));
        assertThat(new Exports(new Typeface()).write(again, format)).isEqualTo(exports.write(small, format));
    }

    @Test
    void svgCarriesWhatThePageNeeds() {
        String svg = new String(exports.write(small, Format.SVG), StandardCharsets.UTF_8);
        assertThat(svg)
                .contains("data-node=\"agency-1\"", "data-edge=\"e0\"", "data-evidence=\"0\"", "data-from=\"agency-1\"")
                .contains("tabindex=\"0\"", "role=\"img\"", "stroke-dasharray", "示例（虚构）", "[1]", "<title>")
                .doesNotContain("font-face", "http://www.w3.org/1999/xhtml");
    }

    @Test
    void pngHasTwoPixelsAPoint() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(exports.write(small, Format.PNG)));
        assertThat(image.getWidth()).isEqualTo((int) Math.ceil(small.width() * 2));
        assertThat(image.getHeight()).isEqualTo((int) Math.ceil(small.height() * 2));
    }

    @Test
    void pdfHasTextAndItsFont() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(exports.write(small, Format.PDF))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("吉林省教育厅", "印发 [1]", "示例（虚构）");
            for (PDPage page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                    assertThat(page.getResources().getFont(name).getName()).contains("NotoSansSC");
                }
            }
        }
    }

    @Test
    void pdfListsTheFootnotesThatHaveNoRoom() throws IOException {
        Drawing large = figures.draw(SampleAnswers.net(QUESTIONS, 40, 60, 1, Figure.Kind.NETWORK));
        try (PDDocument pdf = Loader.loadPDF(exports.write(large, Format.PDF))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            assertThat(new PDFTextStripper().getText(pdf)).contains("依据之59");
        }
    }

    @Test
    void slideHasNativeShapesTiedTogether() throws IOException {
        for (Drawing drawing :
                List.of(small, figures.draw(SampleAnswers.net(QUESTIONS, 60, 80, 3, Figure.Kind.NETWORK)))) {
            try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(exports.write(drawing, Format.PPTX)))) {
                assertThat(show.getPageSize().getWidth() * 9)
                        .isEqualTo(show.getPageSize().getHeight() * 16);
                XSLFSlide slide = show.getSlides().get(0);
                Map<Long, CTShape> boxes = new TreeMap<>();
                List<CTConnector> arrows = new ArrayList<>();
                for (XSLFShape shape : slide.getShapes()) {
                    if (shape instanceof XSLFFreeformShape) {
                        CTShape xml = (CTShape) shape.getXmlObject();
                        boxes.put(xml.getNvSpPr().getCNvPr().getId(), xml);
                    } else if (shape instanceof XSLFConnectorShape) {
                        arrows.add((CTConnector) shape.getXmlObject());
                    }
                }
                assertThat(boxes).hasSize((int) count(drawing, Part.Box.class));
                List<CTConnector> tied = arrows.stream()
                        .filter(arrow -> arrow.getNvCxnSpPr().getCNvCxnSpPr().isSetStCxn())
                        .toList();
                assertThat(tied).hasSize((int) count(drawing, Part.Connector.class));
                assertThat(tied).allSatisfy(arrow -> {
                    var ends = arrow.getNvCxnSpPr().getCNvCxnSpPr();
                    for (var end : List.of(ends.getStCxn(), ends.getEndCxn())) {
                        assertThat(boxes).containsKey(end.getId());
                        CTShape box = java.util.Objects.requireNonNull(boxes.get(end.getId()));
                        assertThat(end.getIdx())
                                .isLessThan(
                                        box.getSpPr().getCustGeom().getCxnLst().sizeOfCxnArray());
                    }
                });
            }
        }
    }

    @Test
    void slideHasTheEvidenceInItsNotes() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(exports.write(small, Format.PPTX)))) {
            StringBuilder notes = new StringBuilder();
            show.getSlides().get(0).getNotes().getShapes().stream()
                    .filter(XSLFTextShape.class::isInstance)
                    .forEach(shape -> notes.append(((XSLFTextShape) shape).getText()));
            assertThat(notes).contains("省委组织部、省教育厅联合印发", "吉工信议案〔2025〕11号", "示例（虚构）");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SVG", "HTML"})
    void textNeverBecomesMarkup(Format format) throws Exception {
        String file = new String(
                exports.write(figures.draw(SampleAnswers.hostile(QUESTIONS)), format), StandardCharsets.UTF_8);
        assertThat(file).doesNotContain("<script>alert", "]]>", "\u202E", "\u0000", "\u0008", "\uFFFE");
        assertThat(file).contains("&lt;script&gt;alert(1)&lt;/script&gt;]]&gt;&amp;amp;");
        if (format == Format.SVG) {
            var parser = DocumentBuilderFactory.newInstance();
            parser.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var document =
                    parser.newDocumentBuilder().parse(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
            assertThat(document.getElementsByTagName("script").getLength()).isZero();
        } else {
            assertThat(file.split("<script", -1)).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PDF", "PPTX", "PNG", "JSON"})
    void hostileTextBreaksNoFile(Format format) throws IOException {
        byte[] file = exports.write(figures.draw(SampleAnswers.hostile(QUESTIONS)), format);
        switch (format) {
            case PDF -> Loader.loadPDF(file).close();
            case PPTX -> new XMLSlideShow(new ByteArrayInputStream(file)).close();
            case PNG -> assertThat(ImageIO.read(new ByteArrayInputStream(file))).isNotNull();
            default ->
                assertThat(tools.jackson.databind.json.JsonMapper.builder()
                                .build()
                                .readTree(file)
                                .get("footnotes")
                                .get(0)
                                .get("quote")
                                .asString())
                        .startsWith("<script>alert(1)</script>]]>");
        }
    }

    /** Control characters and changes of direction are gone, the rest is there to be read. */
    @Test
    void hostileTextIsReadAsText() throws IOException {
        Drawing drawing = figures.draw(SampleAnswers.hostile(QUESTIONS));
        String shown = "<script>alert(1)</script>]]>&amp;";
        try (PDDocument pdf = Loader.loadPDF(exports.write(drawing, Format.PDF))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).contains(shown);
        }
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(exports.write(drawing, Format.PPTX)))) {
            List<String> texts = show.getSlides().get(0).getShapes().stream()
                    .filter(XSLFTextShape.class::isInstance)
                    .map(shape -> ((XSLFTextShape) shape).getText().replaceAll("\\s", ""))
                    .toList();
            assertThat(texts).anyMatch(text -> text.contains(shown));
            assertThat(String.join("", texts)).doesNotContain("\u202E", "\u0000", "\u0008");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SVG", "PNG", "PDF", "PPTX", "HTML", "JSON"})
    void aNameWithoutEndFillsABoxAndNoMore(Format format) {
        String endless = "甲".repeat(10_000);
        Drawing drawing = figures.draw(new policygraph.briefing.AnswerBuilder(QUESTIONS, "co_issuers")
                .sentence(endless)
                .given("policy", endless, "p", "Policy")
                .node("a", "Agency", endless, endless)
                .node("p", "Policy", endless, endless)
                .fact("a", "ISSUED", "p")
                .row(List.of(), "a")
                .build());
        assertThat(drawing.width()).isLessThan(1000);
        assertThat(drawing.height()).isLessThan(700);
        assertThat(exports.write(drawing, format)).isNotEmpty();
    }

    @Test
    void pageNeedsNoNetwork() {
        String page = new String(exports.write(small, Format.HTML), StandardCharsets.UTF_8);
        assertThat(page.replace("http://www.w3.org/2000/svg", "").replace("http://www.w3.org/1999/xlink", ""))
                .doesNotContain("http:", "https:", "src=", "@import", "url(");
        assertThat(page).contains("Content-Security-Policy", "default-src 'none'", "data-note=\"0 1\"");
    }

    @Test
    void charactersThatTheFontLacksAreShownAndNamed() {
        Drawing drawing = figures.draw(new policygraph.briefing.AnswerBuilder(QUESTIONS, "co_issuers")
                .sentence("由\uD842\uDFB7机关发布。")
                .node("a", "Agency", "\uD842\uDFB7局", null)
                .node("p", "Policy", "方案", null)
                .fact("a", "ISSUED", "p")
                .row(List.of(), "a")
                .build());
        assertThat(drawing.missing()).containsExactly("U+20BB7");
        assertThat(new String(exports.write(drawing, Format.SVG), StandardCharsets.UTF_8))
                .contains("U+20BB7", "id=\"g20bb7\"");
        assertThat(exports.write(drawing, Format.PDF)).isNotEmpty();
    }

    private static long count(Drawing drawing, Class<? extends Part> type) {
        return drawing.parts().stream().filter(type::isInstance).count();
    }
}
