package policygraph.format;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads PDFs: what is printed on their pages, without running heads, in paragraphs; scanned pages if that is switched on. */
final class PdfReader {

    private static final int MOST_PAGES = 2000;

    /** The mark at the end of a file that is whole, with what careless servers put behind it. */
    private static final int LONGEST_END = 8192;

    /** A page with fewer characters has no text but a stamp or a number. */
    private static final int FEWEST_CHARACTERS = 12;

    /** More scanned pages are no reply, and would take an hour. */
    private static final int MOST_SCANNED = 100;

    private static final int DOTS_PER_INCH = 300;

    /** The pixels of a large page at that resolution; a larger one is rendered more coarsely. */
    private static final long MOST_PIXELS = 40_000_000;

    private static final float POINTS_PER_INCH = 72;

    private final TextRecognition recognition;

    PdfReader(TextRecognition recognition) {
        this.recognition = recognition;
    }

    String read(byte[] bytes) throws IOException, UnreadableException {
        int from = Math.max(0, bytes.length - LONGEST_END);
        String end = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
        if (!end.contains("startxref") && !end.contains("%%EOF")) {
            throw new UnreadableException("is a PDF that was cut off; get it again");
        }
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new UnreadableException("is a PDF of " + document.getNumberOfPages() + " pages, more than the "
                        + MOST_PAGES + " that one document may have; split it into its documents");
            }
            PdfLines lines = new PdfLines();
            lines.writeText(document, Writer.nullWriter());
            List<List<PrintedLine>> pages = lines.pages();
            if (pages.stream().allMatch(PdfReader::isScanned)) {
                recognise(document, pages);
            }
            return new PrintedParagraphs(new PrintedPages(pages).lines()).text();
        } catch (InvalidPasswordException e) {
            throw new UnreadableException("is a PDF protected by a password; save it without one");
        }
    }

    private static boolean isScanned(List<PrintedLine> page) {
        return page.stream().mapToInt(line -> line.text().length()).sum() < FEWEST_CHARACTERS;
    }

    private void recognise(PDDocument document, List<List<PrintedLine>> pages) throws IOException, UnreadableException {
        if (pages.isEmpty()) {
            throw new UnreadableException("is a PDF without pages; get it again");
        }
        if (!recognition.isOn()) {
            throw new UnreadableException("is a scanned PDF (pages: " + pages.size()
                    + ") without text; install tesseract with chi_sim and switch text recognition on"
                    + " (policygraph.ocr=true), or save it as text");
        }
        if (pages.size() > MOST_SCANNED) {
            throw new UnreadableException("is a scanned PDF of " + pages.size() + " pages, more than the "
                    + MOST_SCANNED + " that are recognised; split it into its documents");
        }
        PDFRenderer renderer = new PDFRenderer(document);
        for (int i = 0; i < pages.size(); i++) {
            float scale = scale(document, i);
            BufferedImage image = renderer.renderImage(i, scale, ImageType.GRAY);
            pages.set(i, recognition.read(image, i, scale));
        }
    }

    private static float scale(PDDocument document, int page) {
        float width = document.getPage(page).getCropBox().getWidth();
        float height = document.getPage(page).getCropBox().getHeight();
        float scale = DOTS_PER_INCH / POINTS_PER_INCH;
        double pixels = (double) width * height * scale * scale;
        return pixels <= MOST_PIXELS ? scale : (float) (scale * Math.sqrt(MOST_PIXELS / pixels));
    }
}
