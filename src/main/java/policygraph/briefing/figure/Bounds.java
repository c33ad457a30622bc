package policygraph.briefing.figure;

/**
 * A rectangle on a drawing, in points.
 *
 * @param x left edge
 * @param y upper edge
 */
public record Bounds(double x, double y, double width, double height) {

    public Bounds {
        x = Point.rounded(x);
        y = Point.rounded(y);
        width = Point.rounded(width);
        height = Point.rounded(height);
    }

    public double right() {
        return Point.rounded(x + width);
    }

    public double bottom() {
        return Point.rounded(y + height);
    }

    public double centre() {
        return x + width / 2;
    }

    public double middle() {
        return y + height / 2;
    }

    /** Whether the two share more than an edge. */
    public boolean overlaps(Bounds other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    Bounds moved(double right, double down) {
        return new Bounds(x + right, y + down, width, height);
    }
}
