package policygraph.briefing.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import policygraph.briefing.figure.Bounds;
import policygraph.briefing.figure.Part;
import policygraph.briefing.figure.Point;

/**
 * Cuts the body of a figure where nothing stands, so that a tall one goes on over several slides and stays large enough to
 * be read. Heads of tables are repeated; lines that run down all of it are cut with it.
 */
final class Stretches {

    /** Names of 12 points are set in 8. */
    private static final double LEAST = 0.66;

    /** What goes on over slides is set in 9.6. */
    static final double USUAL = 0.8;

    /** Lines of one text stand nearer than this. */
    private static final double NEAR = 3;

    private final List<Part> body;
    private final double even;

    /** Later parts lie over earlier ones. */
    private final Map<Part, Integer> order = new IdentityHashMap<>();

    /** @param even scale at which the body is as wide as a slide, 1 at most */
    Stretches(List<Part> body, double even) {
        this.body = body;
        this.even = even;
        body.forEach(part -> order.put(part, order.size()));
    }

    /** Parts between two cuts. */
    private record Block(double top, double bottom, List<Part> parts) {

        Block with(Part part, double bottom) {
            List<Part> more = new ArrayList<>(parts);
            more.add(part);
            return new Block(top, Math.max(this.bottom, bottom), more);
        }

        boolean head() {
            return parts.stream()
                    .anyMatch(part -> part instanceof Part.Box box
                                    && box.meaning().kind().equals("head")
                            || part instanceof Part.Words words && words.role().equals("heading"));
        }
    }

    /**
     * The parts for each slide, at least one.
     *
     * @param first height of the room on the first slide
     * @param more height of the room on others
     */
    List<List<Part>> of(double first, double more) {
        double height = Extent.of(body).height();
        if (Math.min(even, first / Math.max(1, height)) >= Math.min(LEAST, even)) {
            return List.of(body);
        }
        double scale = Math.min(even, USUAL);
        List<List<Part>> slides = new ArrayList<>();
        List<Block> blocks = blocks();
        int head = -1;
        int at = 0;
        while (at < blocks.size()) {
            List<Part> repeated = blocks.get(at).head() || head < 0 ? List.of() : repeated(blocks, head, at);
            double room = (slides.isEmpty() ? first : more) / scale;
            double top = repeated.isEmpty()
                    ? blocks.get(at).top()
                    : Extent.of(repeated).y();
            int end = at + 1;
            while (end < blocks.size() && blocks.get(end).bottom() - top <= room) {
                end++;
            }
            if (end < blocks.size() && end - at > 1 && blocks.get(end - 1).head()) {
                end--;
            }
            slides.add(slide(repeated, blocks.subList(at, end)));
            for (int i = at; i < end; i++) {
                head = blocks.get(i).head() ? i : head;
            }
            at = end;
        }
        return slides;
    }

    /** A head as far above a block as it stood above what follows it. */
    private static List<Part> repeated(List<Block> blocks, int head, int above) {
        double down = blocks.get(above).top() - blocks.get(head + 1).top();
        return blocks.get(head).parts().stream()
                .map(part -> part.moved(0, down))
                .toList();
    }

    private List<Part> slide(List<Part> repeated, List<Block> blocks) {
        double top = blocks.get(0).top();
        double bottom = blocks.get(blocks.size() - 1).bottom();
        List<Part> parts = new ArrayList<>();
        body.stream()
                .filter(Stretches::down)
                .map(Part.Rule.class::cast)
                .filter(rule -> rule.from().y() < bottom && rule.to().y() > top)
                .map(rule -> cut(rule, top, bottom))
                .forEach(parts::add);
        parts.addAll(repeated);
        blocks.stream()
                .flatMap(block -> block.parts().stream())
                .sorted(Comparator.comparing(order::get))
                .forEach(parts::add);
        return parts;
    }

    private static boolean down(Part part) {
        return part instanceof Part.Rule rule
                && rule.from().x() == rule.to().x()
                && rule.from().y() < rule.to().y();
    }

    private static Part cut(Part.Rule rule, double top, double bottom) {
        return new Part.Rule(
                rule.band(),
                new Point(rule.from().x(), Math.max(top, rule.from().y())),
                new Point(rule.to().x(), Math.min(bottom, rule.to().y())),
                rule.ink(),
                rule.width(),
                rule.dash());
    }

    /** From top to bottom; a rule between rows belongs to the row above it. */
    private List<Block> blocks() {
        record Reach(Part part, Bounds at) {}
        List<Reach> reaches = body.stream()
                .filter(part -> !down(part))
                .map(part -> new Reach(part, Extent.of(List.of(part))))
                .sorted(Comparator.comparingDouble((Reach reach) -> reach.at().y()))
                .toList();
        List<Block> blocks = new ArrayList<>();
        Block last = new Block(0, 0, List.of());
        for (Reach reach : reaches) {
            boolean joined =
                    !blocks.isEmpty() && (reach.at().y() < last.bottom() + NEAR || reach.part() instanceof Part.Rule);
            if (joined) {
                blocks.remove(blocks.size() - 1);
            } else {
                last = new Block(reach.at().y(), reach.at().y(), List.of());
            }
            last = last.with(reach.part(), reach.at().bottom());
            blocks.add(last);
        }
        return blocks;
    }
}
