package policygraph.briefing.figure;

/**
 * A place on a drawing.
 *
 * @param x points from the left edge, to a hundredth
 * @param y points from the upper edge, to a hundredth
 */
public record Point(double x, double y) {

    /** Finer differences between machines must not show. */
    private static final double STEPS = 100;

    public Point {
        x = rounded(x);
        y = rounded(y);
    }

    static double rounded(double value) {
        return Math.round(value * STEPS) / STEPS;
    }

    public Point moved(double right, double down) {
        return new Point(x + right, y + down);
    }
}
