package policygraph.briefing.export;

import java.awt.geom.Path2D;
import java.util.List;
import policygraph.briefing.figure.Bounds;
import policygraph.briefing.figure.Ink;
import policygraph.briefing.figure.Outline;
import policygraph.briefing.figure.Part;
import policygraph.briefing.figure.TextLine;

/** Paints the parts of a drawing, in their order. */
final class Painter {

    private static final double LINE = 1.3;

    private Painter() {}

    static void paint(List<Part> parts, Canvas canvas) {
        parts.forEach(part -> paint(part, canvas));
    }

    private static void paint(Part part, Canvas canvas) {
        if (part instanceof Part.Box box) {
            Path2D outline = box.outline().around(box.at());
            canvas.fill(outline, box.fill());
            if (box.strokeWidth() > 0) {
                canvas.stroke(outline, box.stroke(), box.strokeWidth(), Part.Dash.SOLID);
            }
            box.lines().forEach(canvas::text);
        } else if (part instanceof Part.Connector connector) {
            connector(connector, canvas);
        } else if (part instanceof Part.Rule rule) {
            canvas.stroke(
                    Paths.open(List.of(rule.from(), rule.to())), rule.ink().colour(), rule.width(), rule.dash());
        } else if (part instanceof Part.Words words) {
            words.lines().forEach(canvas::text);
        }
    }

    private static void connector(Part.Connector connector, Canvas canvas) {
        canvas.stroke(Paths.shaft(connector), Ink.LINE.colour(), LINE, connector.dash());
        canvas.fill(Paths.closed(connector.head()), Ink.LINE.colour());
        Bounds hidden = connector.captionBox();
        TextLine caption = connector.caption();
        if (hidden != null && caption != null) {
            canvas.fill(Outline.RECTANGLE.around(hidden), Ink.PAPER.colour());
            canvas.text(caption);
        }
    }
}
