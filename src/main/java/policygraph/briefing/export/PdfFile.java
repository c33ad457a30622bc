package policygraph.briefing.export;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import policygraph.briefing.figure.Language;
import policygraph.briefing.figure.Part;
import policygraph.briefing.figure.TextLine;
import policygraph.briefing.figure.Typeface;

/** A PDF being written: vectors, and text that can be selected, in the embedded typeface. */
final class PdfFile implements Closeable {

    /** Stands for a character that the typeface lacks. */
    private static final int BOX = '□';

    private static final float BOLD = 0.032f;

    private final PDDocument document = new PDDocument();
    private final Typeface typeface;
    private final PDFont font;

    /** @param title of the document */
    PdfFile(String title, Language language, Typeface typeface) {
        this.typeface = typeface;
        // A number of its own would come from the clock.
        document.setDocumentId(1L);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setCreator("PolicyGraph");
        document.getDocumentCatalog().setLanguage(language.tag());
        try (InputStream file = typeface.file()) {
            font = PDType0Font.load(document, file, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Parts somewhere on a page.
     *
     * @param x left edge on the page
     * @param y upper edge on the page
     * @param height of the parts' own sheet
     */
    record Placed(List<Part> parts, double x, double y, double scale, double height) {}

    /** Adds a page of a size, in points, that one sheet of parts covers. */
    void page(double width, double height, List<Part> parts) {
        sheets(width, height, List.of(new Placed(parts, 0, 0, 1, height)));
    }

    /** Adds a page of a size, in points, with several sheets on it. */
    void sheets(double width, double height, List<Placed> sheets) {
        PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (Placed sheet : sheets) {
                double up = height - sheet.y() - sheet.height() * sheet.scale();
                content.saveGraphicsState();
                content.transform(
                        new Matrix((float) sheet.scale(), 0, 0, (float) sheet.scale(), (float) sheet.x(), (float) up));
                Painter.paint(sheet.parts(), new Page(content, sheet.height()));
                content.restoreGraphicsState();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file. */
    byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** PDF counts upwards from the lower edge. */
    private final class Page implements Canvas {

        private final PDPageContentStream content;
        private final double height;

        private Page(PDPageContentStream content, double height) {
            this.content = content;
            this.height = height;
        }

        @Override
        public void fill(Path2D path, String colour) {
            try {
                content.setNonStrokingColor(Color.decode(colour));
                trace(path);
                content.fill();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void stroke(Path2D path, String colour, double width, Part.Dash dash) {
            double[] pattern = dash.pattern();
            try {
                content.setStrokingColor(Color.decode(colour));
                content.setLineWidth((float) width);
                content.setLineDashPattern(
                        pattern.length == 0 ? new float[0] : new float[] {(float) pattern[0], (float) pattern[1]}, 0);
                trace(path);
                content.stroke();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void text(TextLine line) {
            TextLine.Face face = line.face();
            Color colour = Color.decode(face.ink().colour());
            try {
                content.beginText();
                content.setFont(font, (float) face.size());
                content.setNonStrokingColor(colour);
                content.setRenderingMode(face.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
                if (face.bold()) {
                    content.setStrokingColor(colour);
                    content.setLineDashPattern(new float[0], 0);
                    content.setLineWidth(BOLD * (float) face.size());
                }
                content.newLineAtOffset(
                        (float) line.at().x(), (float) (height - line.at().y()));
                content.showText(known(line.text()));
                content.endText();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private String known(String text) {
            StringBuilder known = new StringBuilder();
            text.codePoints()
                    .forEach(c -> known.appendCodePoint(typeface.glyph(c).missing() ? BOX : c));
            return known.toString();
        }

        private void trace(Path2D path) throws IOException {
            double[] at = new double[6];
            double x = 0;
            double y = 0;
            for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
                switch (i.currentSegment(at)) {
                    case PathIterator.SEG_MOVETO -> content.moveTo((float) at[0], up(at[1]));
                    case PathIterator.SEG_LINETO -> content.lineTo((float) at[0], up(at[1]));
                    case PathIterator.SEG_QUADTO ->
                        content.curveTo(
                                (float) (x + (at[0] - x) * 2 / 3),
                                up(y + (at[1] - y) * 2 / 3),
                                (float) (at[2] + (at[0] - at[2]) * 2 / 3),
                                up(at[3] + (at[1] - at[3]) * 2 / 3),
                                (float) at[2],
                                up(at[3]));
                    case PathIterator.SEG_CUBICTO ->
                        content.curveTo((float) at[0], up(at[1]), (float) at[2], up(at[3]), (float) at[4], up(at[5]));
                    default -> content.closePath();
                }
                int type = i.currentSegment(at);
                int last = type == PathIterator.SEG_CUBICTO ? 4 : type == PathIterator.SEG_QUADTO ? 2 : 0;
                if (type != PathIterator.SEG_CLOSE) {
                    x = at[last];
                    y = at[last + 1];
                }
            }
        }

        private float up(double y) {
            return (float) (height - y);
        }
    }
}
