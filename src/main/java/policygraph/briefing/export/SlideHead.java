package policygraph.briefing.export;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import policygraph.briefing.figure.Part;
import policygraph.briefing.figure.TextLine;

/**
 * Puts the head of a figure over a slide: as wide as the slide, whatever the width of the figure, and broken by the program
 * that shows it, which may have another font.
 */
final class SlideHead {

    private static final double TOP = 22;
    private static final double GAP = 8;

    /** What another font may need more. */
    private static final double SLACK = 1.06;

    private static final double WIDTH = Deck.WIDTH - 2 * Deck.MARGIN;

    private SlideHead() {}

    /** Tells where it ends. */
    static double draw(XSLFSlide slide, List<Part> head) {
        double y = TOP;
        for (Part part : head) {
            if (part instanceof Part.Words words && !words.lines().isEmpty()) {
                y += draw(slide, words, y);
            }
        }
        return y + GAP;
    }

    private static double draw(XSLFSlide slide, Part.Words words, double y) {
        TextLine.Face face = words.lines().get(0).face();
        double set = words.lines().stream().mapToDouble(TextLine::width).sum();
        double height = Math.ceil(set * SLACK / WIDTH) * face.leading();
        XSLFTextBox box = slide.createTextBox();
        if (words.role().equals("title")) {
            box.setPlaceholder(Placeholder.TITLE);
        }
        box.setAnchor(new Rectangle2D.Double(Deck.MARGIN, y, WIDTH, height));
        box.clearText();
        box.setWordWrap(true);
        box.setLeftInset(0);
        box.setRightInset(0);
        box.setTopInset(0);
        box.setBottomInset(0);
        box.setVerticalAlignment(VerticalAlignment.TOP);
        XSLFTextParagraph paragraph = box.addNewTextParagraph();
        paragraph.setTextAlign(TextParagraph.TextAlign.LEFT);
        paragraph.setSpaceBefore(0.0);
        paragraph.setLineSpacing(-face.leading());
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(joined(words.lines()));
        run.setFontSize(face.size());
        run.setBold(face.bold());
        run.setFontColor(Color.decode(face.ink().colour()));
        Fonts.set(run);
        return height;
    }

    /** Lines as they were before they were broken: between words of Latin letters stood a space. */
    static String joined(List<TextLine> lines) {
        StringBuilder text = new StringBuilder();
        for (TextLine line : lines) {
            String next = line.text().strip();
            boolean latin = !text.isEmpty()
                    && !next.isEmpty()
                    && text.charAt(text.length() - 1) < 0x250
                    && next.charAt(0) < 0x250;
            text.append(latin ? " " : "").append(next);
        }
        return text.toString();
    }
}
