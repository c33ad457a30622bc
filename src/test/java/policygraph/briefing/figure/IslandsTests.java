package policygraph.briefing.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nets that do not hang together. */
class IslandsTests {

    private static final Layered.Size BOX = new Layered.Size(150, 34);

    private final Islands islands = new Islands(new Layered());

    @ParameterizedTest
    @CsvSource({
        // pairs of boxes, width of a row, rows at least, width at most
        "1, 900, 1, 900",
        "2, 900, 1, 900",
        "4, 900, 2, 900",
        "40, 900, 9, 1440",
        "3, 100, 2, 400",
    })
    void standInRowsThatTakeTheWidth(int pairs, double width, int rows, double most) {
        List<Layered.Size> boxes = new ArrayList<>();
        List<Layered.Arrow> arrows = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            boxes.add(BOX);
            boxes.add(BOX);
            arrows.add(new Layered.Arrow(2 * i, 2 * i + 1, new Layered.Size(30, 14)));
        }
        Layered.Plan plan = islands.place(boxes, arrows, Layered.Way.RIGHT, width);
        assertThat(plan.corners().stream().map(Point::y).distinct().count()).isGreaterThanOrEqualTo(rows);
        assertThat(plan.width()).isLessThanOrEqualTo(most);
        List<Bounds> placed = plan.corners().stream()
                .map(corner -> new Bounds(corner.x(), corner.y(), BOX.width(), BOX.height()))
                .toList();
        for (int i = 0; i < placed.size(); i++) {
            Bounds one = placed.get(i);
            assertThat(placed.subList(i + 1, placed.size())).noneMatch(one::overlaps);
            assertThat(one.right()).isLessThanOrEqualTo(plan.width());
            assertThat(one.bottom()).isLessThanOrEqualTo(plan.height());
        }
        for (int i = 0; i < pairs; i++) {
            List<Point> path = plan.paths().get(i);
            assertThat(path.get(0).x()).isEqualTo(placed.get(2 * i).right());
            assertThat(path.get(path.size() - 1).x())
                    .isEqualTo(placed.get(2 * i + 1).x());
        }
    }
}
