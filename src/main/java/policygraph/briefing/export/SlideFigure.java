package policygraph.briefing.export;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.sl.usermodel.StrokeStyle;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import policygraph.briefing.figure.Bounds;
import policygraph.briefing.figure.Drawing;
import policygraph.briefing.figure.Ink;
import policygraph.briefing.figure.Part;
import policygraph.briefing.figure.TextLine;

/** Puts a drawing on a slide: the same layout, each stretch as large as there is room, every box and arrow editable. */
final class SlideFigure {

    private static final double GAP = 8;
    private static final double BELOW = 14;

    private final XSLFSlide slide;
    private final Map<String, Placed> boxes = new LinkedHashMap<>();
    private Fit fit = new Fit(1, 0, 0);

    /** A box on the slide, with the places at which arrows meet it. */
    record Placed(XSLFAutoShape shape, Bounds at, Sites sites) {}

    /** From the drawing to the slide. */
    record Fit(double scale, double right, double down) {

        double x(double x) {
            return x * scale + right;
        }

        double y(double y) {
            return y * scale + down;
        }

        Bounds of(Bounds at) {
            return new Bounds(x(at.x()), y(at.y()), at.width() * scale, at.height() * scale);
        }
    }

    SlideFigure(XSLFSlide slide) {
        this.slide = slide;
    }

    /** Scale at which all of a drawing is as wide as a slide. */
    static double even(Drawing drawing) {
        return Math.min(1, Deck.WIDTH / drawing.width());
    }

    /** Height that legend and source leave below what stands at the top. */
    static double room(Drawing drawing, double top) {
        double even = even(drawing);
        double legend = Extent.of(drawing.parts(Part.Band.LEGEND)).height() * even;
        double source = Extent.of(foot(drawing)).height() * even;
        return Deck.HEIGHT - BELOW - source - GAP - legend - GAP - top;
    }

    /**
     * Draws all but the head.
     *
     * @param body what of its body belongs on this slide
     * @param top where it begins
     * @param whole whether that is all of it, and stands in the middle
     */
    void draw(Drawing drawing, List<Part> body, double top, boolean whole) {
        double even = even(drawing);
        Bounds all = Extent.of(drawing.parts(Part.Band.BODY));
        Bounds here = Extent.of(body);
        Bounds legend = Extent.of(drawing.parts(Part.Band.LEGEND));
        Bounds source = Extent.of(foot(drawing));
        double room = room(drawing, top);
        double most = whole ? even : Math.min(even, Stretches.USUAL);
        double scale = Math.min(most, room / Math.max(1, here.height()));
        fit = new Fit(
                scale,
                (Deck.WIDTH - all.width() * scale) / 2 - all.x() * scale,
                top + (whole ? (room - here.height() * scale) / 2 : 0) - here.y() * scale);
        body(body);
        double below = Deck.HEIGHT - BELOW - source.height() * even;
        double legendTop = below - GAP - legend.height() * even;
        fit = new Fit(even, Math.max(0, Deck.MARGIN - legend.x() * even), legendTop - legend.y() * even);
        drawing.parts(Part.Band.LEGEND).forEach(this::part);
        fit = new Fit(even, 0, below - source.y() * even);
        foot(drawing).forEach(this::part);
    }

    private static List<Part> foot(Drawing drawing) {
        return drawing.parts(Part.Band.FOOT).stream()
                .filter(Part.Words.class::isInstance)
                .toList();
    }

    /** Boxes first: an arrow is tied to two of them. They lie over the arrows all the same. */
    private void body(List<Part> parts) {
        List<Part.Connector> arrows = parts.stream()
                .filter(Part.Connector.class::isInstance)
                .map(Part.Connector.class::cast)
                .toList();
        for (Part part : parts) {
            if (part instanceof Part.Box box) {
                box(box, Sites.of(box, arrows));
            } else if (!(part instanceof Part.Connector)) {
                part(part);
            }
        }
        arrows.forEach(arrow -> new SlideArrow(slide, fit, boxes).draw(arrow));
        arrows.forEach(this::caption);
    }

    private void part(Part part) {
        if (part instanceof Part.Box box) {
            box(box, Sites.of(box, List.of()));
        } else if (part instanceof Part.Words words) {
            words(words);
        } else if (part instanceof Part.Rule rule) {
            SlideArrow.rule(slide, fit, rule);
        }
    }

    private void box(Part.Box box, Sites sites) {
        Bounds at = fit.of(box.at());
        XSLFFreeformShape shape = slide.createFreeform();
        AffineTransform place = new AffineTransform(fit.scale(), 0, 0, fit.scale(), fit.right(), fit.down());
        shape.setPath(new Path2D.Double(box.outline().around(box.at()), place));
        shape.setAnchor(new Rectangle2D.Double(at.x(), at.y(), Math.max(0.1, at.width()), Math.max(0.1, at.height())));
        sites.write(shape, at);
        shape.setFillColor(Color.decode(box.fill()));
        if (box.strokeWidth() > 0) {
            shape.setLineColor(Color.decode(box.stroke()));
            shape.setLineWidth(Math.max(0.75, box.strokeWidth() * fit.scale()));
        }
        if (!box.lines().isEmpty()) {
            boolean heading = box.lines().get(0).at().y() < box.at().y() + 20
                    && box.at().height() > 60
                    && box.meaning().node() == null;
            text(shape, box.lines(), heading ? TextParagraph.TextAlign.LEFT : TextParagraph.TextAlign.CENTER);
            shape.setVerticalAlignment(heading ? VerticalAlignment.TOP : VerticalAlignment.MIDDLE);
            shape.setLeftInset(heading ? 12 * fit.scale() : 0);
            shape.setTopInset(heading ? 4 * fit.scale() : 0);
        }
        SlideNames.set(shape, box.meaning().title());
        boxes.put(box.meaning().id(), new Placed(shape, at, sites));
    }

    private void words(Part.Words words) {
        Bounds extent = Extent.of(List.of(words));
        double first = words.lines().get(0).at().x();
        boolean right = words.lines().stream().anyMatch(line -> line.at().x() != first);
        XSLFTextBox box = slide.createTextBox();
        place(box, extent, words.lines(), right ? TextParagraph.TextAlign.RIGHT : TextParagraph.TextAlign.LEFT);
    }

    private void caption(Part.Connector arrow) {
        TextLine caption = arrow.caption();
        Bounds hidden = arrow.captionBox();
        if (caption != null && hidden != null) {
            XSLFTextBox box = slide.createTextBox();
            place(box, hidden, List.of(caption), TextParagraph.TextAlign.CENTER);
            box.setFillColor(Color.decode(Ink.PAPER.colour()));
        }
    }

    private void place(XSLFTextBox box, Bounds extent, List<TextLine> lines, TextParagraph.TextAlign align) {
        Bounds at = fit.of(extent);
        box.setAnchor(new Rectangle2D.Double(at.x(), at.y(), at.width() + 1, at.height()));
        text(box, lines, align);
        box.setVerticalAlignment(VerticalAlignment.MIDDLE);
    }

    /** One paragraph a line, broken where the drawing breaks; the program that opens it breaks nothing. */
    private void text(XSLFTextShape shape, List<TextLine> lines, TextParagraph.TextAlign align) {
        shape.clearText();
        shape.setWordWrap(false);
        shape.setTopInset(0);
        shape.setBottomInset(0);
        shape.setLeftInset(0);
        shape.setRightInset(0);
        for (TextLine line : lines) {
            XSLFTextParagraph paragraph = shape.addNewTextParagraph();
            paragraph.setTextAlign(align);
            paragraph.setIndent(0.0);
            paragraph.setLeftMargin(0.0);
            paragraph.setBullet(false);
            paragraph.setSpaceBefore(0.0);
            paragraph.setSpaceAfter(0.0);
            paragraph.setLineSpacing(-line.face().leading() * fit.scale());
            XSLFTextRun run = paragraph.addNewTextRun();
            run.setText(line.text());
            run.setFontSize(Math.round(line.face().size() * fit.scale() * 10) / 10.0);
            run.setBold(line.face().bold());
            run.setFontColor(Color.decode(line.face().ink().colour()));
            Fonts.set(run);
        }
    }

    static StrokeStyle.LineDash dash(Part.Dash dash) {
        return switch (dash) {
            case SOLID -> StrokeStyle.LineDash.SOLID;
            case DASHED -> StrokeStyle.LineDash.DASH;
            case DOTTED -> StrokeStyle.LineDash.SYS_DOT;
        };
    }
}
