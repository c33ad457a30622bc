package policygraph.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a Word file or of RTF is text. */
class WordTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '@',
            value = {
                "<p><r><t>省教育厅</t></r><r><t>印发</t></r></p><p><r><t>通知</t></r></p> | 省教育厅印发/通知/",
                "<p><r><t>甲</t><tab/><t>乙</t><br/><t>丙</t></r></p> | 甲\t乙/丙/",
                "<p><pPr><tabs><tab val=\"left\" pos=\"420\"/></tabs></pPr><r><t>甲</t></r></p> | 甲/",
                "<p><del><r><delText>删</delText></r></del><ins><r><t>增</t></r></ins><moveFrom><r><t>旧</t></r></moveFrom></p> | 增/",
                "<p><r><rPr><vanish/></rPr><t>隐</t></r><r><rPr><vanish val=\"0\"/></rPr><t>显</t></r></p> | 显/",
                "<p><r><instrText>HYPERLINK x</instrText></r><hyperlink><r><t>链接</t></r></hyperlink></p> | 链接/",
                "<tbl><tr><tc><p><r><t>索引号</t></r></p></tc><tc><p><r><t>1</t></r></p></tc></tr></tbl> | 索引号\t1/",
                "<tbl><tr><tc><p><r><t>教育</t></r></p><p><r><t>厅</t></r></p></tc><tc><p/></tc></tr></tbl> | 教育厅/",
                "<p><r><t>前</t><AlternateContent><Choice><txbxContent><p><r><t>框</t></r></p></txbxContent></Choice>"
                        + "<Fallback><txbxContent><p><r><t>框</t></r></p></txbxContent></Fallback></AlternateContent><t>后</t></r></p>"
                        + " | 前后/框/",
            })
    void docxIsReadAsItStandsWithAllChangesAccepted(String body, String text) throws IOException {
        assertThat(docx(body)).isEqualTo(lines(text));
    }

    @Test
    void rtfIsDecodedByCodePageAndFont() throws IOException {
        String chinese = "省教育厅印发《办法》，〔2024〕136号。";
        String bytes = hex(chinese, "GBK");
        String byPage = "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 " + hex("宋体", "GBK")
                + ";}}{\\*\\generator X;}\\pard\\f0 " + bytes + "\\par}";
        String byFont = "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset134 SimSun;}}\\f0 " + bytes + "\\par}";
        String unicode = "{\\rtf1\\ansi\\uc1 "
                + chinese.chars().mapToObj(c -> "\\u" + (short) c + "?").collect(Collectors.joining()) + "\\par}";
        assertThat(rtf(byPage)).isEqualTo(chinese + "\n");
        assertThat(rtf(byFont)).isEqualTo(chinese + "\n");
        assertThat(rtf(unicode)).isEqualTo(chinese + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '@',
            value = {
                "a\\tab b\\line c\\par d | a\tb/c/d/",
                "a{\\v hidden}{\\deleted gone}{\\*\\generator x}{\\*\\unknown {\\unknown x}}{\\info{\\title t}}b | ab/",
                "{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt link}} | link/",
                "\\trowd\\intbl a\\cell b\\cell\\row\\pard c\\par | a\tb/c/",
                "a{\\footnote note}b\\par | ab/note/",
                "\\ldblquote a\\rdblquote\\emdash b | “a”—b/",
            })
    void rtfIsReadWithoutWhatIsHiddenOrSaysHowToDraw(String body, String text) throws IOException {
        assertThat(rtf("{\\rtf1\\ansi " + body + "}")).isEqualTo(lines(text));
    }

    private static String lines(String text) {
        return text.replace('/', '\n');
    }

    private static String hex(String text, String charset) {
        StringBuilder hex = new StringBuilder();
        for (byte b : text.getBytes(Charset.forName(charset))) {
            hex.append("\\'").append(String.format("%02x", b));
        }
        return hex.toString();
    }

    private static String rtf(String rtf) {
        return new FormatReader()
                .read(rtf.getBytes(StandardCharsets.ISO_8859_1), "a.rtf")
                .text();
    }

    private static String docx(String body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            String xml = "<document><body>" + body.replace('`', '"') + "</body></document>";
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
        }
        return new FormatReader().read(out.toByteArray(), "a.docx").text();
    }
}
