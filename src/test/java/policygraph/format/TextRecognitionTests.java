package policygraph.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import policygraph.PolicyGraphException;

class TextRecognitionTests {

    private static final Path PRINTED = Path.of("src/test/resources/policygraph/format/rendering/011.pdf");

    @Test
    void isAskedForWhereAPdfIsScanned() {
        assertThatThrownBy(() -> new FormatReader().read(scanned(), "扫描件.pdf"))
                .isInstanceOf(PolicyGraphException.class)
                .hasMessageStartingWith("扫描件.pdf: is a scanned PDF (pages: 1)")
                .hasMessageContaining("policygraph.ocr=true");
    }

    @Test
    void readsWhatIsScannedAsParagraphs() throws IOException {
        assumeTrue(TextRecognition.isInstalled(), "tesseract with chi_sim is not installed: scanned text is not tried");
        String text = new FormatReader(TextRecognition.tesseract())
                .read(scanned(), "扫描件.pdf")
                .text();
        assertThat(text.lines().anyMatch(line -> line.contains("职业教育法") && line.contains("国家产教融合试点城市建设")))
                .as(text)
                .isTrue();
        assertThat(text.lines()).contains("一、坚持制度先行，完善产教融合政策体系");
    }

    /** The first page of a reply as a picture, as a scanner makes it. */
    private static byte[] scanned() throws IOException {
        try (PDDocument printed = Loader.loadPDF(Files.readAllBytes(PRINTED));
                PDDocument scan = new PDDocument()) {
            BufferedImage image = new PDFRenderer(printed).renderImageWithDPI(0, 200, ImageType.GRAY);
            PDPage page = new PDPage(PDRectangle.A4);
            scan.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
                content.drawImage(
                        LosslessFactory.createFromImage(scan, image),
                        0,
                        0,
                        PDRectangle.A4.getWidth(),
                        PDRectangle.A4.getHeight());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            scan.save(out);
            return out.toByteArray();
        }
    }
}
