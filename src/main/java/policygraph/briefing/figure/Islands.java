package policygraph.briefing.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Places a net that does not hang together: each piece is laid out by itself, then the pieces stand row by row in their
 * order, as many in a row as the width takes. So a large figure grows downwards, where a reader scrolls and slides go on,
 * and its text keeps its size.
 */
final class Islands {

    private static final double BETWEEN = 30;

    /** A sheet that would be taller, as a share of its width, becomes wider, and its text a little smaller where it is shown. */
    private static final double TALL = 1.2;

    private static final double[] WIDER = {1.25, 1.6};

    private final Layered layered;

    Islands(Layered layered) {
        this.layered = layered;
    }

    /** One piece, by the numbers of its boxes and arrows. */
    private record Island(List<Integer> boxes, List<Integer> arrows) {}

    /**
     * Places everything.
     *
     * @param width of a row, at least; a piece that is wider has a row of its own
     */
    Layered.Plan place(List<Layered.Size> boxes, List<Layered.Arrow> arrows, Layered.Way way, double width) {
        List<Island> islands = islands(boxes.size(), arrows);
        if (islands.size() == 1) {
            return layered.place(boxes, arrows, way);
        }
        List<Layered.Plan> plans = islands.stream()
                .map(island -> alone(island, boxes, arrows, way))
                .toList();
        Rows rows = Rows.of(plans, width);
        for (int i = 0; i < WIDER.length && rows.height() > TALL * rows.width(); i++) {
            rows = Rows.of(plans, width * WIDER[i]);
        }
        Point[] corners = new Point[boxes.size()];
        List<List<Point>> paths = new ArrayList<>(Collections.nCopies(arrows.size(), List.of()));
        Point[] captions = new Point[arrows.size()];
        for (int piece = 0; piece < plans.size(); piece++) {
            Island island = islands.get(piece);
            Layered.Plan plan = plans.get(piece);
            Point at = rows.corners().get(piece);
            for (int i = 0; i < island.boxes().size(); i++) {
                corners[island.boxes().get(i)] = plan.corners().get(i).moved(at.x(), at.y());
            }
            for (int i = 0; i < island.arrows().size(); i++) {
                paths.set(island.arrows().get(i), moved(plan.paths().get(i), at.x(), at.y()));
                captions[island.arrows().get(i)] = plan.captions().get(i).moved(at.x(), at.y());
            }
        }
        return new Layered.Plan(Arrays.asList(corners), paths, Arrays.asList(captions), rows.width(), rows.height());
    }

    /** Where pieces stand, by their upper left corners. */
    private record Rows(List<Point> corners, double width, double height) {

        static Rows of(List<Layered.Plan> plans, double most) {
            List<Point> corners = new ArrayList<>();
            double x = 0;
            double y = 0;
            double width = 0;
            double height = 0;
            for (Layered.Plan plan : plans) {
                if (x > 0 && x + plan.width() > most) {
                    x = 0;
                    y = height + BETWEEN;
                }
                corners.add(new Point(x, y));
                width = Math.max(width, x + plan.width());
                height = Math.max(height, y + plan.height());
                x += plan.width() + BETWEEN;
            }
            return new Rows(corners, width, height);
        }
    }

    private Layered.Plan alone(Island island, List<Layered.Size> boxes, List<Layered.Arrow> arrows, Layered.Way way) {
        List<Layered.Arrow> own = island.arrows().stream()
                .map(arrows::get)
                .map(arrow -> new Layered.Arrow(
                        island.boxes().indexOf(arrow.from()), island.boxes().indexOf(arrow.to()), arrow.caption()))
                .toList();
        return layered.place(island.boxes().stream().map(boxes::get).toList(), own, way);
    }

    private static List<Point> moved(List<Point> path, double right, double down) {
        return path.stream().map(point -> point.moved(right, down)).toList();
    }

    /** In the order of their first boxes. */
    private static List<Island> islands(int boxes, List<Layered.Arrow> arrows) {
        int[] first = new int[boxes];
        Arrays.setAll(first, i -> i);
        for (Layered.Arrow arrow : arrows) {
            int from = first(first, arrow.from());
            int to = first(first, arrow.to());
            first[Math.max(from, to)] = Math.min(from, to);
        }
        TreeMap<Integer, Island> islands = new TreeMap<>();
        for (int i = 0; i < boxes; i++) {
            islands.computeIfAbsent(first(first, i), any -> new Island(new ArrayList<>(), new ArrayList<>()))
                    .boxes()
                    .add(i);
        }
        for (int i = 0; i < arrows.size(); i++) {
            Objects.requireNonNull(islands.get(first(first, arrows.get(i).from())))
                    .arrows()
                    .add(i);
        }
        return List.copyOf(islands.values());
    }

    private static int first(int[] first, int box) {
        int at = box;
        while (first[at] != at) {
            at = first[at];
        }
        return at;
    }
}
