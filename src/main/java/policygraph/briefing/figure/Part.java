package policygraph.briefing.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that is drawn. Parts come in the order of drawing: later ones lie over earlier ones. */
public sealed interface Part {

    /** Where it belongs. */
    Band band();

    /** The same at another place. */
    Part moved(double right, double down);

    /** Ids of the evidence that it rests on. */
    static List<Integer> evidence(Part part) {
        if (part instanceof Words words) {
            return words.evidence();
        }
        if (part instanceof Box box) {
            return box.meaning().evidence();
        }
        return part instanceof Connector connector ? connector.meaning().evidence() : List.of();
    }

    /** Stretches of a drawing, from top to bottom. */
    enum Band {
        /** Title, subtitle, what the reader must not miss. */
        HEAD,
        BODY,
        LEGEND,
        /** What the documents say, numbered. */
        FOOTNOTES,
        /** Coverage and source. */
        FOOT
    }

    /** How a line is drawn. */
    enum Dash {
        /** What a document states. */
        SOLID,
        /** What was inferred. */
        DASHED(6, 4),
        /** What a gazetteer says. */
        DOTTED(1.5, 3);

        private final double[] pattern;

        Dash(double... pattern) {
            this.pattern = pattern;
        }

        /** Points drawn and left out in turn; empty for a line without gaps. */
        public double[] pattern() {
            return pattern.clone();
        }
    }

    /**
     * What a part stands for.
     *
     * @param id within the drawing, safe in any file
     * @param node id of the thing in the graph; null for a part that stands for none
     * @param kind label of the thing, or another word that tells how to style it
     * @param title in words, for readers who cannot see the drawing
     * @param evidence ids of the evidence in the answer
     */
    record Meaning(String id, @Nullable String node, String kind, String title, List<Integer> evidence) {

        public Meaning {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * A box with text.
     *
     * @param fill {@code #RRGGBB}
     * @param stroke {@code #RRGGBB}
     * @param strokeWidth 0 for none
     */
    record Box(
            Band band,
            Meaning meaning,
            Bounds at,
            Outline outline,
            String fill,
            String stroke,
            double strokeWidth,
            List<TextLine> lines)
            implements Part {

        public Box {
            lines = List.copyOf(lines);
        }

        @Override
        public Box moved(double right, double down) {
            return new Box(
                    band,
                    meaning,
                    at.moved(right, down),
                    outline,
                    fill,
                    stroke,
                    strokeWidth,
                    Lines.moved(lines, right, down));
        }
    }

    /**
     * An arrow between two boxes.
     *
     * @param from id of the box it leaves
     * @param to id of the box its head touches
     * @param path from end to end, two points or more
     * @param dash how sure it is
     * @param caption what it says; over the line, null if another arrow says it
     */
    record Connector(
            Band band, Meaning meaning, String from, String to, List<Point> path, Dash dash, @Nullable TextLine caption)
            implements Part {

        private static final double HEAD = 7;
        private static final double HEAD_HALF = 3.2;

        public Connector {
            path = List.copyOf(path);
        }

        /** What hides the line behind the caption. */
        public @Nullable Bounds captionBox() {
            if (caption == null) {
                return null;
            }
            Bounds text = caption.bounds();
            return new Bounds(text.x() - 3, text.y() - 1, text.width() + 6, text.height() + 1);
        }

        /** The corners of the arrow's head, its point first. */
        public List<Point> head() {
            Point tip = path.get(path.size() - 1);
            Point before = path.get(path.size() - 2);
            double far = Math.max(0.01, Math.hypot(tip.x() - before.x(), tip.y() - before.y()));
            double dx = (tip.x() - before.x()) / far;
            double dy = (tip.y() - before.y()) / far;
            return List.of(
                    tip,
                    tip.moved(-dx * HEAD - dy * HEAD_HALF, -dy * HEAD + dx * HEAD_HALF),
                    tip.moved(-dx * HEAD + dy * HEAD_HALF, -dy * HEAD - dx * HEAD_HALF));
        }

        @Override
        public Connector moved(double right, double down) {
            return new Connector(
                    band,
                    meaning,
                    from,
                    to,
                    path.stream().map(point -> point.moved(right, down)).toList(),
                    dash,
                    caption == null ? null : caption.moved(right, down));
        }
    }

    /** A line that is no arrow: an axis, a rule between rows, a sample in the legend. */
    record Rule(Band band, Point from, Point to, Ink ink, double width, Dash dash) implements Part {

        @Override
        public Rule moved(double right, double down) {
            return new Rule(band, from.moved(right, down), to.moved(right, down), ink, width, dash);
        }
    }

    /**
     * Text that stands free.
     *
     * @param role title, subtitle, note, label, footnote, source …
     * @param evidence ids of the evidence it quotes
     */
    record Words(Band band, String role, List<TextLine> lines, List<Integer> evidence) implements Part {

        public Words {
            lines = List.copyOf(lines);
            evidence = List.copyOf(evidence);
        }

        @Override
        public Words moved(double right, double down) {
            return new Words(band, role, Lines.moved(lines, right, down), evidence);
        }
    }
}
