package policygraph.briefing.export;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import policygraph.briefing.figure.Part;
import policygraph.briefing.figure.Point;

/** Lines through points. */
final class Paths {

    private Paths() {}

    static Path2D open(List<Point> points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.get(0).x(), points.get(0).y());
        points.subList(1, points.size()).forEach(point -> path.lineTo(point.x(), point.y()));
        return path;
    }

    static Path2D closed(List<Point> points) {
        Path2D path = open(points);
        path.closePath();
        return path;
    }

    /** An arrow's line as far as its head, so that it does not stick out of the tip. */
    static Path2D shaft(Part.Connector connector) {
        List<Point> points = new ArrayList<>(connector.path());
        List<Point> head = connector.head();
        points.set(
                points.size() - 1,
                new Point(
                        (head.get(1).x() + head.get(2).x()) / 2,
                        (head.get(1).y() + head.get(2).y()) / 2));
        return open(points);
    }
}
