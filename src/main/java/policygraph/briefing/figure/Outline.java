package policygraph.briefing.figure;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import policygraph.PolicyGraphException;

/**
 * The form of a box: tells sorts of things apart where colours cannot.
 *
 * @param corners of a polygon in −1…1, empty for the others
 */
public record Outline(Form form, List<Point> corners) {

    /** Half the box for which corners are given; cuts keep their size in larger boxes. */
    private static final double HALF_WIDTH = 80;

    private static final double HALF_HEIGHT = 20;
    private static final double ARC = 14;

    /** Kinds of forms. */
    public enum Form {
        RECTANGLE,
        ROUND,
        ELLIPSE,
        POLYGON
    }

    /** A plain rectangle. */
    public static final Outline RECTANGLE = new Outline(Form.RECTANGLE, List.of());

    static final Outline ROUND = new Outline(Form.ROUND, List.of());

    public Outline {
        corners = List.copyOf(corners);
    }

    /**
     * Reads one.
     *
     * @param text {@code round}, {@code ellipse}, or corners {@code -1,-1 1,-1 1,1 -1,1}
     */
    static Outline of(String text) {
        if (text.equals("round") || text.equals("ellipse")) {
            return new Outline(Form.valueOf(text.toUpperCase(Locale.ROOT)), List.of());
        }
        List<Point> corners = new ArrayList<>();
        for (String corner : text.split(" ")) {
            String[] numbers = corner.split(",");
            if (numbers.length != 2) {
                throw new PolicyGraphException("not an outline: " + text);
            }
            corners.add(new Point(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1])));
        }
        return new Outline(Form.POLYGON, corners);
    }

    /** Its line around a box. */
    public Path2D around(Bounds box) {
        return switch (form) {
            case RECTANGLE ->
                polygon(box, List.of(new Point(-1, -1), new Point(1, -1), new Point(1, 1), new Point(-1, 1)));
            case POLYGON -> polygon(box, corners);
            case ROUND ->
                new Path2D.Double(new RoundRectangle2D.Double(
                        box.x(),
                        box.y(),
                        box.width(),
                        box.height(),
                        Math.min(ARC, box.height() / 2),
                        Math.min(ARC, box.height() / 2)));
            case ELLIPSE -> new Path2D.Double(new Ellipse2D.Double(box.x(), box.y(), box.width(), box.height()));
        };
    }

    /** How much of a box's width the form takes from the text on either side. */
    double inset() {
        double most = corners.stream()
                .mapToDouble(corner -> Math.abs(corner.x()))
                .filter(x -> x > 0)
                .map(x -> (1 - x) * HALF_WIDTH)
                .max()
                .orElse(0);
        return form == Form.ELLIPSE ? HALF_HEIGHT : most;
    }

    private static Path2D polygon(Bounds box, List<Point> corners) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < corners.size(); i++) {
            double x = box.centre() + along(corners.get(i).x(), box.width() / 2, HALF_WIDTH);
            double y = box.middle() + along(corners.get(i).y(), box.height() / 2, HALF_HEIGHT);
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        return path;
    }

    /** Keeps the distance from the edge, unless the box is so small that the form would be lost. */
    private static double along(double share, double half, double reference) {
        double cut = (1 - Math.abs(share)) * Math.min(reference, half);
        return share == 0 ? 0 : Math.signum(share) * (half - cut);
    }
}
