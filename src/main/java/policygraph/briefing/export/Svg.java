package policygraph.briefing.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import policygraph.briefing.figure.Bounds;
import policygraph.briefing.figure.Drawing;
import policygraph.briefing.figure.Ink;
import policygraph.briefing.figure.Part;
import policygraph.briefing.figure.Point;
import policygraph.briefing.figure.TextLine;

/**
 * Writes a drawing as SVG that looks the same in every program: letters are outlines, each defined once. Over them lies
 * the text itself, unseen, to be selected and found. Groups carry the ids of things and evidence for the page around it.
 */
final class Svg {

    /** What a file of its own begins with. */
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private static final double BOLD = 32;

    private final Letters letters;
    private final String prefix;
    private final Map<Integer, String> glyphs = new TreeMap<>();
    private final Markup body = new Markup();
    private final Map<String, String> nodes = new TreeMap<>();

    private Svg(Letters letters, String prefix) {
        this.letters = letters;
        this.prefix = prefix;
    }

    /**
     * The drawing as an element.
     *
     * @param prefix of the ids in it, so that several can stand in one page
     */
    static String of(Drawing drawing, Letters letters, String prefix) {
        return new Svg(letters, prefix).write(drawing);
    }

    private String write(Drawing drawing) {
        drawing.parts().forEach(this::know);
        drawing.parts().forEach(this::part);
        Markup svg = new Markup();
        svg.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"")
                .attribute("width", drawing.width())
                .attribute("height", drawing.height())
                .attribute("viewBox", "0 0 " + Num.of(drawing.width()) + ' ' + Num.of(drawing.height()))
                .attribute("class", "pg-figure")
                .attribute("role", "group")
                .attribute("aria-label", drawing.title() + " " + drawing.subtitle())
                .raw(">\n<title>")
                .text(drawing.title())
                .raw("</title>\n<desc>")
                .text(drawing.subtitle())
                .raw("</desc>\n<defs>\n");
        glyphs.forEach((codePoint, path) -> svg.raw("<path id=\"" + id(codePoint) + "\" d=\"" + path + "\"/>\n"));
        return svg.raw("</defs>\n<rect class=\"pg-paper\" fill=\"" + Ink.PAPER.colour() + "\"")
                .attribute("width", drawing.width())
                .attribute("height", drawing.height())
                .raw("/>\n")
                .raw(body.toString())
                .raw("</svg>\n")
                .toString();
    }

    private void know(Part part) {
        if (part instanceof Part.Box box && box.meaning().node() != null) {
            nodes.putIfAbsent(box.meaning().id(), box.meaning().node());
        }
    }

    private void part(Part part) {
        if (part instanceof Part.Box box) {
            box(box);
        } else if (part instanceof Part.Connector connector) {
            connector(connector);
        } else if (part instanceof Part.Rule rule) {
            rule(rule);
        } else if (part instanceof Part.Words words) {
            body.raw("<g").attribute("class", "pg-words pg-" + words.role());
            evidence(words.evidence());
            body.raw(">\n");
            words.lines().forEach(this::line);
            body.raw("</g>\n");
        }
    }

    private void box(Part.Box box) {
        Part.Meaning meaning = box.meaning();
        boolean thing = meaning.node() != null && box.band() == Part.Band.BODY;
        body.raw("<g").attribute("class", (thing ? "pg-node" : "pg-box") + " pg-kind-" + meaning.kind());
        if (thing) {
            body.attribute("data-node", String.valueOf(meaning.node()));
        }
        evidence(meaning.evidence());
        if (thing || !meaning.evidence().isEmpty()) {
            body.raw(" tabindex=\"0\" role=\"img\"").attribute("aria-label", meaning.title());
        }
        body.raw(">\n");
        title(meaning.title());
        body.raw("<path class=\"pg-shape\"")
                .attribute("d", Num.path(box.outline().around(box.at()), 1))
                .attribute("fill", box.fill());
        if (box.strokeWidth() > 0) {
            body.attribute("stroke", box.stroke()).attribute("stroke-width", box.strokeWidth());
        }
        body.raw("/>\n");
        box.lines().forEach(this::line);
        body.raw("</g>\n");
    }

    private void connector(Part.Connector connector) {
        Part.Meaning meaning = connector.meaning();
        body.raw("<g")
                .attribute("class", "pg-edge pg-" + connector.dash().name().toLowerCase(java.util.Locale.ROOT))
                .attribute("data-edge", meaning.id())
                .attribute("data-relation", meaning.kind());
        end("data-from", connector.from());
        end("data-to", connector.to());
        evidence(meaning.evidence());
        body.raw(" tabindex=\"0\" role=\"img\"")
                .attribute("aria-label", meaning.title())
                .raw(">\n");
        title(meaning.title());
        String line = Num.path(Paths.open(connector.path()), 1);
        body.raw("<path class=\"pg-hit\" fill=\"none\" stroke=\"none\" stroke-width=\"12\" pointer-events=\"stroke\"")
                .attribute("d", line)
                .raw("/>\n<path class=\"pg-line\" fill=\"none\"")
                .attribute("stroke", Ink.LINE.colour())
                .raw(" stroke-width=\"1.3\"");
        dash(connector.dash());
        body.attribute("d", Num.path(Paths.shaft(connector), 1)).raw("/>\n<path class=\"pg-head\"");
        body.attribute("fill", Ink.LINE.colour())
                .attribute("d", Num.path(Paths.closed(connector.head()), 1))
                .raw("/>\n");
        caption(connector.captionBox(), connector.caption());
        body.raw("</g>\n");
    }

    private void end(String name, String box) {
        String node = nodes.get(box);
        if (node != null) {
            body.attribute(name, node);
        }
    }

    private void caption(@Nullable Bounds hidden, @Nullable TextLine caption) {
        if (hidden == null || caption == null) {
            return;
        }
        body.raw("<rect class=\"pg-paper\"")
                .attribute("fill", Ink.PAPER.colour())
                .attribute("x", hidden.x())
                .attribute("y", hidden.y())
                .attribute("width", hidden.width())
                .attribute("height", hidden.height())
                .raw("/>\n");
        line(caption);
    }

    private void rule(Part.Rule rule) {
        body.raw("<path class=\"pg-rule\" fill=\"none\"")
                .attribute("stroke", rule.ink().colour())
                .attribute("stroke-width", rule.width());
        dash(rule.dash());
        body.attribute("d", Num.path(Paths.open(List.of(rule.from(), rule.to())), 1))
                .raw("/>\n");
    }

    private void dash(Part.Dash dash) {
        double[] pattern = dash.pattern();
        if (pattern.length > 0) {
            body.attribute("stroke-dasharray", Num.of(pattern[0]) + ' ' + Num.of(pattern[1]));
        }
    }

    private void title(String title) {
        body.raw("<title>").text(title).raw("</title>\n");
    }

    private void evidence(List<Integer> ids) {
        if (!ids.isEmpty()) {
            body.attribute("data-evidence", ids.stream().map(String::valueOf).collect(Collectors.joining(" ")));
        }
    }

    private void line(TextLine line) {
        TextLine.Face face = line.face();
        Point at = line.at();
        body.raw("<g")
                .attribute("class", face.ink().style())
                .attribute("fill", face.ink().colour());
        if (face.bold()) {
            body.attribute("stroke", face.ink().colour()).attribute("stroke-width", BOLD);
        }
        body.attribute(
                "transform",
                "translate(" + Num.of(at.x()) + ' ' + Num.of(at.y()) + ") scale(" + scale(face.size()) + ")");
        body.raw(">");
        double x = 0;
        for (int i = 0; i < line.text().length(); ) {
            int c = line.text().codePointAt(i);
            i += Character.charCount(c);
            Letters.Letter letter = letters.of(c);
            if (!letter.path().isEmpty()) {
                glyphs.putIfAbsent(c, letter.path());
                body.raw("<use xlink:href=\"#").raw(id(c)).raw("\"");
                if (x != 0) {
                    body.raw(" x=\"").raw(String.valueOf(Math.round(x))).raw("\"");
                }
                body.raw("/>");
            }
            x += letter.advance();
        }
        body.raw("</g>\n<text class=\"pg-select\" fill-opacity=\"0\" font-family=\"sans-serif\"")
                .attribute("x", at.x())
                .attribute("y", at.y())
                .attribute("font-size", face.size())
                .attribute("textLength", line.width())
                .raw(" lengthAdjust=\"spacingAndGlyphs\">")
                .text(line.text())
                .raw("</text>\n");
    }

    private static String scale(double size) {
        return new java.math.BigDecimal(Num.of(size))
                .movePointLeft(3)
                .stripTrailingZeros()
                .toPlainString();
    }

    private String id(int codePoint) {
        return prefix + Integer.toHexString(codePoint);
    }
}
