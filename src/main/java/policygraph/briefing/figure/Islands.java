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

    private final Layered layered;

    Islands(Layered layered) {
        this.layered = layered;
    }

    /** One piece, by the numbers of its boxes and arrows. */
    private record Island(List<Integer> boxes, List<Integer> arrows) {}

    /**
     * Places everything.
     *
     * @param width of a row; a piece that is wider has a row of its own
     */
    Layered.Plan place(List<Layered.Size> boxes, List<Layered.Arrow> arrows, Layered.Way way, double width) {
        List<Island> islands = islands(boxes.size(), arrows);
        if (islands.size() == 1) {
            return layered.place(boxes, arrows, way);
        }
        Point[] corners = new Point[boxes.size()];
        List<List<Point>> paths = new ArrayList<>(Collections.nCopies(arrows.size(), List.of()));
        Point[] captions = new Point[arrows.size()];
        double x = 0;
        double y = 0;
        double right = 0;
        double below = 0;
        for (Island island : islands) {
            Layered.Plan plan = alone(island, boxes, arrows, way);
            if (x > 0 && x + plan.width() > width) {
                x = 0;
                y = below + BETWEEN;
            }
            for (int i = 0; i < island.boxes().size(); i++) {
                corners[island.boxes().get(i)] = plan.corners().get(i).moved(x, y);
            }
            for (int i = 0; i < island.arrows().size(); i++) {
                paths.set(island.arrows().get(i), moved(plan.paths().get(i), x, y));
                captions[island.arrows().get(i)] = plan.captions().get(i).moved(x, y);
            }
            right = Math.max(right, x + plan.width());
            below = Math.max(below, y + plan.height());
            x += plan.width() + BETWEEN;
        }
        return new Layered.Plan(Arrays.asList(corners), paths, Arrays.asList(captions), right, below);
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
