package policygraph.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that Word counts itself stand in the text as if somebody had typed them. */
class WordNumberingTests {

    /** List 1 and 2 are one list, 2 begins it anew; list 3 is another. The style H is in list 1, and H2, based on it, too. */
    private static final String LISTS =
            """
            <numbering>
            <abstractNum abstractNumId="0">
              <lvl ilvl="0"><start val="1"/><numFmt val="chineseCountingThousand"/><lvlText val="%1、"/></lvl>
              <lvl ilvl="1"><start val="1"/><numFmt val="chineseCountingThousand"/><lvlText val="（%2）"/></lvl>
              <lvl ilvl="2"><start val="1"/><numFmt val="decimal"/><lvlText val="%1-%3."/></lvl>
            </abstractNum>
            <abstractNum abstractNumId="5">
              <lvl ilvl="0"><start val="3"/><numFmt val="decimal"/><lvlText val="第%1条"/></lvl>
              <lvl ilvl="1"><numFmt val="bullet"/><lvlText val="*"/></lvl>
            </abstractNum>
            <num numId="1"><abstractNumId val="0"/></num>
            <num numId="2"><abstractNumId val="0"/><lvlOverride ilvl="0"><startOverride val="1"/></lvlOverride></num>
            <num numId="3"><abstractNumId val="5"/></num>
            </numbering>
            """;

    private static final String STYLES =
            """
            <styles>
            <style styleId="H"><pPr><numPr><numId val="1"/></numPr></pPr></style>
            <style styleId="H2"><basedOn val="H"/></style>
            <style styleId="round"><basedOn val="round"/></style>
            </styles>
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.0 1.1 1.1 1.2 1.0 1.1   | 一、甲/（一）甲/（二）甲/一-1.甲/二、甲/（一）甲/",
                "1.0 1.0 2.0 2.0           | 一、甲/二、甲/一、甲/二、甲/",
                "3.0 3.1 3.0               | 第3条 甲/甲/第4条 甲/",
                "H H2 1.0                  | 一、甲/二、甲/三、甲/",
                "H -.0 H                   | 一、甲/甲/二、甲/",
                "0.0 9.0 1.8 round         | 甲/甲/甲/甲/",
            })
    void docxIsNumbered(String paragraphs, String text) throws IOException {
        StringBuilder body = new StringBuilder();
        for (String paragraph : paragraphs.split(" ")) {
            body.append("<p><pPr>").append(properties(paragraph)).append("</pPr><r><t>甲</t></r></p>");
        }
        assertThat(docx(body.toString())).isEqualTo(text.replace('/', '\n'));
    }

    @Test
    void docIsNumbered() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("src/test/resources/policygraph/numbered.doc"));

        assertThat(new FormatReader().read(bytes, "numbered.doc").text())
                .startsWith("索引号\t11430000/2024-00123\t发文机关\t湖南省水利厅\n")
                .contains(
                        """
                        一、工作开展情况
                        （一）完善制度
                        1.省水利厅印发《水权登记办法》。
                        2.省财政厅安排资金2亿元。
                        （二）加强监管
                        1.开展检查。
                        二、下一步工作
                        （一）继续推进水权交易平台建设。
                        """);
    }

    /** {@code 1.2} is list 1 at level 2, {@code -.0} a paragraph of a numbered style that has no number. */
    private static String properties(String paragraph) {
        if (!paragraph.contains(".")) {
            return "<pStyle val=\"" + paragraph + "\"/>";
        }
        String[] parts = paragraph.split("\\.");
        String style = parts[0].equals("-") ? "<pStyle val=\"H\"/>" : "";
        String list = parts[0].equals("-") ? "0" : parts[0];
        return style + "<numPr><ilvl val=\"" + parts[1] + "\"/><numId val=\"" + list + "\"/></numPr>";
    }

    private static String docx(String body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            add(zip, "document", "<document><body>" + body + "</body></document>");
            add(zip, "styles", STYLES);
            add(zip, "numbering", LISTS);
        }
        return new FormatReader().read(out.toByteArray(), "a.docx").text();
    }

    private static void add(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry("word/" + name + ".xml"));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }
}
