package policygraph.briefing.figure;

/**
 * Text set in one line.
 *
 * @param text without control characters
 * @param at left end of its baseline
 * @param width how far it reaches, measured in the typeface of all figures
 */
public record TextLine(String text, Point at, double width, Face face) {

    /**
     * @param size in points
     * @param bold whether strokes are drawn thicker
     */
    public record Face(double size, boolean bold, Ink ink) {

        public static Face of(double size, Ink ink) {
            return new Face(size, false, ink);
        }

        /** From one baseline to the next. */
        public double leading() {
            return Point.rounded(size * 1.36);
        }

        public Face with(Ink other) {
            return new Face(size, bold, other);
        }
    }

    public TextLine {
        width = Point.rounded(width);
    }

    /** What the line covers, from the top of its highest letters to below its lowest. */
    public Bounds bounds() {
        return new Bounds(at.x(), at.y() - face.size() * 0.88, width, face.size() * 1.16);
    }

    TextLine moved(double right, double down) {
        return new TextLine(text, at.moved(right, down), width, face);
    }
}
