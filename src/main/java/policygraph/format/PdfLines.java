package policygraph.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The lines of each page of a PDF, with their places. What a file made to cost time or memory draws is bounded by the
 * operators it runs and the bytes its streams unfold to.
 */
final class PdfLines extends PDFTextStripper {

    /** A page of text takes some thousand; a hundred pages of maps do not reach this. */
    private static final int MOST_OPERATORS = 5_000_000;

    private static final int MOST_GLYPHS = 5_000_000;

    private final List<List<PrintedLine>> pages = new ArrayList<>();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final StreamLimit limit = new StreamLimit();
    private int operators;
    private int count;

    PdfLines() {
        setSortByPosition(true);
        setShouldSeparateByBeads(false);
    }

    List<List<PrintedLine>> pages() {
        return pages;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        pages.add(new ArrayList<>());
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
            limit.check(streams.next().getCOSObject());
        }
        super.processPage(page);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        try {
            limit.check(form.getCOSObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        super.showForm(form);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS) {
            // The library goes on after any IOException.
            throw new IllegalStateException("draws without end");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++count > MOST_GLYPHS) {
            throw new IllegalStateException("more than " + MOST_GLYPHS + " characters");
        }
        super.processTextPosition(text);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        for (TextPosition position : positions) {
            String unicode = position.getUnicode();
            if (unicode != null && !unicode.isEmpty()) {
                glyphs.add(new Glyph(
                        unicode,
                        position.getXDirAdj(),
                        position.getXDirAdj() + position.getWidthDirAdj(),
                        position.getYDirAdj(),
                        position.getFontSizeInPt()));
            }
        }
    }

    @Override
    protected void writeLineSeparator() {
        PrintedLine line = PrintedLine.of(glyphs, pages.size() - 1);
        if (line != null) {
            pages.get(pages.size() - 1).add(line);
        }
        glyphs.clear();
    }

    @Override
    protected void endPage(PDPage page) {
        writeLineSeparator();
    }
}
