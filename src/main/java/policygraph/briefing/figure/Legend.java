package policygraph.briefing.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.question.Text;

/** Says what colours, forms and lines mean: only those that the figure has. */
final class Legend {

    private static final double ROW = 20;
    private static final double SWATCH_WIDTH = 30;
    private static final double SWATCH_HEIGHT = 14;
    private static final double GAP = 20;
    private static final TextLine.Face FACE = TextLine.Face.of(10, Ink.TEXT);

    private final TextSetter setter;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(String words, Style.@Nullable Kind kind, Part.Dash dash) {}

    private Legend(TextSetter setter) {
        this.setter = setter;
    }

    static Legend of(Body body, Style style, TextSetter setter) {
        Legend legend = new Legend(setter);
        List<Style.Kind> kinds = body.kinds().stream().map(style::kind).toList();
        style.kinds().stream()
                .filter(kinds::contains)
                .forEach(kind -> legend.entries.add(new Entry(setter.say(kind.name()), kind, Part.Dash.SOLID)));
        body.dashes().forEach(dash -> legend.entries.add(new Entry(setter.say(meaning(dash)), null, dash)));
        return legend;
    }

    private static Text meaning(Part.Dash dash) {
        return switch (dash) {
            case SOLID -> new Text("实线：原文明示", "Solid: stated");
            case DASHED -> new Text("虚线：推断", "Dashed: inferred");
            case DOTTED -> new Text("点线：词表事实", "Dotted: from the gazetteer");
        };
    }

    /** Draws it and tells where it ends. */
    double below(List<Part> parts, double left, double top, double width) {
        double x = left;
        double y = top;
        for (Entry entry : entries) {
            double needed = SWATCH_WIDTH + 6 + setter.width(entry.words(), FACE.size());
            if (x > left && x + needed > left + width) {
                x = left;
                y += ROW;
            }
            parts.add(swatch(entry, new Bounds(x, y, SWATCH_WIDTH, SWATCH_HEIGHT)));
            Point at = new Point(x + SWATCH_WIDTH + 6, y + SWATCH_HEIGHT / 2 + FACE.size() * 0.36);
            parts.add(new Part.Words(
                    Part.Band.LEGEND,
                    "legend",
                    List.of(setter.line(entry.words(), at, FACE, TextSetter.Align.LEFT)),
                    List.of()));
            x += needed + GAP;
        }
        return entries.isEmpty() ? top : y + ROW;
    }

    private static Part swatch(Entry entry, Bounds at) {
        Style.Kind kind = entry.kind();
        if (kind == null) {
            return new Part.Rule(
                    Part.Band.LEGEND,
                    new Point(at.x(), at.middle()),
                    new Point(at.right(), at.middle()),
                    Ink.LINE,
                    1.4,
                    entry.dash());
        }
        Part.Meaning meaning = new Part.Meaning("l" + kind.label(), null, kind.label(), entry.words(), List.of());
        return new Part.Box(
                Part.Band.LEGEND, meaning, at, kind.outline(), kind.tint(0.1), kind.colour(), 1.4, List.of());
    }
}
