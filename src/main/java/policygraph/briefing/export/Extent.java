package policygraph.briefing.export;

import java.util.List;
import java.util.stream.Stream;
import policygraph.briefing.figure.Bounds;
import policygraph.briefing.figure.Part;
import policygraph.briefing.figure.TextLine;

/** How far parts reach. */
final class Extent {

    private Extent() {}

    /** The smallest rectangle around all; empty if there is none. */
    static Bounds of(List<? extends Part> parts) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Bounds one : parts.stream().flatMap(Extent::each).toList()) {
            left = Math.min(left, one.x());
            top = Math.min(top, one.y());
            right = Math.max(right, one.right());
            bottom = Math.max(bottom, one.bottom());
        }
        return left > right ? new Bounds(0, 0, 0, 0) : new Bounds(left, top, right - left, bottom - top);
    }

    private static Stream<Bounds> each(Part part) {
        if (part instanceof Part.Box box) {
            return Stream.concat(Stream.of(box.at()), box.lines().stream().map(TextLine::bounds));
        }
        if (part instanceof Part.Words words) {
            return words.lines().stream().map(TextLine::bounds);
        }
        if (part instanceof Part.Rule rule) {
            return Stream.of(rule.from(), rule.to()).map(point -> new Bounds(point.x(), point.y(), 0, 0));
        }
        return ((Part.Connector) part).path().stream().map(point -> new Bounds(point.x(), point.y(), 0, 0));
    }
}
