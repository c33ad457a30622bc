package policygraph.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import policygraph.PolicyGraphException;

/** Files that hold no text, or are made to cost time or memory: each gets one line that names it and says what to do. */
class BadInputTests {

    private static final Path RENDERINGS = Path.of("src/test/resources/policygraph/format/rendering");
    private static final int LARGE = 200 << 20;

    static Stream<Arguments> files() throws IOException {
        byte[] docx = Files.readAllBytes(RENDERINGS.resolve("000.docx"));
        byte[] pdf = Files.readAllBytes(RENDERINGS.resolve("000.pdf"));
        byte[] doc = Files.readAllBytes(RENDERINGS.resolve("000.doc"));
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        return Stream.of(
                arguments("空.txt", new byte[0], "is empty"),
                arguments("空白.txt", bytes(" \r\n\u3000"), "is empty"),
                arguments("大.pdf", new byte[LARGE], "200 MB is more than the 64 MB"),
                arguments("大.txt", new byte[40 << 20], "40 MB is more than the 32 MB"),
                arguments("答复.txt", noise, "is no text"),
                arguments("炸弹.docx", zip("word/document.xml", "<t>", LARGE), "unfolds to more than"),
                arguments("炸弹图.docx", zip("word/media/image1.png", "", LARGE), "unfolds to more than"),
                arguments("断.docx", Arrays.copyOf(docx, docx.length / 2), "docx file that was cut off"),
                arguments("断.pdf", Arrays.copyOf(pdf, pdf.length / 2), "PDF that was cut off"),
                arguments("断.doc", Arrays.copyOf(doc, doc.length / 2), "damaged or incomplete"),
                arguments("坏.docx", zip("word/document.xml", "<w:document><w:p>", 0), "damaged docx file"),
                arguments("没有正文.docx", zip("word/styles.xml", "<a/>", 0), "without a document in it"),
                arguments("密码.pdf", encryptedPdf(), "PDF protected by a password"),
                arguments("密码.docx", compound("EncryptedPackage"), "protected by a password"),
                arguments("密码.doc", encryptedDoc(doc), "protected by a password"),
                arguments("表.xlsx", zip("xl/workbook.xml", "<a/>", 0), "a spreadsheet (xlsx)"),
                arguments("表.xls", compound("Workbook"), "a spreadsheet (xls)"),
                arguments("片.pptx", zip("ppt/presentation.xml", "<a/>", 0), "a presentation (pptx)"),
                arguments("片.ppt", compound("PowerPoint Document"), "a presentation (ppt)"),
                arguments("旧.wps", compound("CONTENTS"), "an Office or WPS file of a make that is not read"),
                arguments("公文.ofd", zip("OFD.xml", "<a/>", 0), "an OFD file; convert it to PDF"),
                arguments("包.zip", zip("答复.txt", "答复", 0), "a zip archive"),
                arguments("图.png", latin("\u0089PNG\r\n\u001a\n\0\0"), "a picture (PNG)"),
                arguments("图.jpg", latin("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF"), "a picture (JPEG)"),
                arguments("程序.txt", latin("MZ\u0090\0\u0003\0"), "a program"),
                arguments("包.rar", latin("Rar!\u001a\u0007\0"), "an archive (RAR); unpack it"),
                arguments(
                        "页.mht", bytes("MIME-Version: 1.0\nContent-Type: multipart/related\n"), "a web archive (MHT)"),
                arguments("空页.html", bytes("<html><body><script>f()</script></body></html>"), "a page without text"),
                arguments("空.rtf", bytes("{\\rtf1\\ansi }"), "without any text"),
                arguments("半.rtf", bytes("{\\rtf1\\ansi {\\fonttbl"), "damaged or incomplete RTF"),
                arguments("页数.pdf", pages(1_000_000_000), "more than the 2000"),
                arguments("画不完.pdf", pdf(BadInputTests::selfDrawing), "damaged or incomplete PDF"),
                arguments("展不完.pdf", pdf(BadInputTests::unfolding), "unfolds to more than"),
                arguments("头.pdf", bytes("%PDF-1.7\n%%EOF"), "damaged or incomplete PDF"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isRefusedInOneLine(String file, byte[] bytes, String reason) {
        assertThatThrownBy(() -> new FormatReader().read(bytes, file))
                .isInstanceOf(PolicyGraphException.class)
                .hasMessageStartingWith(file + ": ")
                .hasMessageContaining(reason)
                .message()
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<div>", "<b>", "<font>", "<table><tr><td>", "<ul><li>", "<p><b>", "<a href=x>", "<dl><dd>"})
    void tagsNestedWithoutEndAreReadInStep(String tag) {
        String page = "<html><body><p>您提出的建议收悉，现答复如下：</p>" + tag.repeat(100_000) + "我厅支持学校建设。";
        assertThat(new FormatReader().read(bytes(page), "深.html").text()).contains("我厅支持学校建设。");
    }

    private interface Drawing {
        void draw(PDDocument document, PDPage page) throws IOException;
    }

    private static byte[] pdf(Drawing drawing) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            drawing.draw(document, page);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** Forty forms, each drawing the next one ten times. */
    private static void selfDrawing(PDDocument document, PDPage page) throws IOException {
        COSStream next = stream(document, "");
        for (int i = 0; i < 40; i++) {
            COSStream form = stream(document, "/F Do ".repeat(10));
            form.setItem(COSName.RESOURCES, resources(next));
            next = form;
        }
        page.getCOSObject().setItem(COSName.CONTENTS, stream(document, "/F Do "));
        page.getCOSObject().setItem(COSName.RESOURCES, resources(next));
    }

    private static COSDictionary resources(COSStream form) {
        COSDictionary forms = new COSDictionary();
        forms.setItem(COSName.getPDFName("F"), form);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.XOBJECT, forms);
        return resources;
    }

    private static COSStream stream(PDDocument document, String content) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.FORM);
        try (OutputStream out = stream.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        return stream;
    }

    private static void unfolding(PDDocument document, PDPage page) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (OutputStream out = new DeflaterOutputStream(stream.createRawOutputStream())) {
            fill(out, LARGE);
        }
        page.getCOSObject().setItem(COSName.CONTENTS, stream);
    }

    private static byte[] pages(int count) throws IOException {
        return pdf((document, page) -> document.getPages().getCOSObject().setInt(COSName.COUNT, count));
    }

    private static byte[] encryptedPdf() throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(RENDERINGS.resolve("011.pdf")))) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] encryptedDoc(byte[] doc) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("password");
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(doc))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static byte[] compound(String entry) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] zip(String entry, String content, int filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            fill(zip, filling);
        }
        return out.toByteArray();
    }

    private static void fill(OutputStream out, int length) throws IOException {
        byte[] chunk = new byte[1 << 16];
        Arrays.fill(chunk, (byte) ' ');
        for (int written = 0; written < length; written += chunk.length) {
            out.write(chunk);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] latin(String bytes) {
        return bytes.getBytes(StandardCharsets.ISO_8859_1);
    }
}
