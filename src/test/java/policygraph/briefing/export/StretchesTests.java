package policygraph.briefing.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policygraph.briefing.figure.Bounds;
import policygraph.briefing.figure.Ink;
import policygraph.briefing.figure.Outline;
import policygraph.briefing.figure.Part;
import policygraph.briefing.figure.Point;

/** Tall figures go on over slides. */
class StretchesTests {

    private static final double ROOM = 400;

    private static final double GAP = 4;

    @ParameterizedTest
    @CsvSource({
        // rows, height of one, slides, rows on the first
        "1, 40, 1, 1",
        "10, 40, 1, 10",
        "15, 40, 1, 15",
        "16, 40, 2, 12",
        "40, 40, 4, 12",
        "2, 900, 2, 1",
    })
    void goesOnWhereItWouldBecomeTooSmall(int rows, double height, int slides, int first) {
        List<List<Part>> stretches = new Stretches(rows(rows, height, 0), 1).of(ROOM, ROOM);
        assertThat(stretches).hasSize(slides);
        assertThat(stretches.get(0)).hasSize(first);
        assertThat(stretches.stream().flatMap(List::stream)).hasSize(rows);
    }

    @Test
    void cutsNothingInTwo() {
        List<Part> body = new ArrayList<>(rows(30, 40, 0));
        body.add(box("over", "Agency", 450, 100));
        for (List<Part> slide : new Stretches(body, 1).of(ROOM, ROOM)) {
            Bounds reach = Extent.of(slide);
            assertThat(body.stream().filter(part -> !slide.contains(part)))
                    .allSatisfy(part ->
                            assertThat(Extent.of(List.of(part)).overlaps(reach)).isFalse());
        }
    }

    @Test
    void keepsTheLinesOfATextTogether() {
        List<Part> body = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            body.add(box("name" + i, "row", i * 40, 16));
            body.add(box("below" + i, "row", i * 40 + 18, 12));
        }
        assertThat(new Stretches(body, 1).of(ROOM, ROOM))
                .hasSizeGreaterThan(1)
                .allSatisfy(slide -> assertThat(slide.size() % 2).isZero());
    }

    @Test
    void repeatsTheHeadOfATable() {
        List<Part> body = new ArrayList<>(List.of(box("head", "head", 0, 30 - GAP)));
        body.addAll(rows(30, 40, 30));
        List<List<Part>> slides = new Stretches(body, 1).of(ROOM, ROOM);
        assertThat(slides).hasSizeGreaterThan(1).allSatisfy(slide -> {
            Part.Box head = (Part.Box) slide.get(0);
            assertThat(head.meaning().kind()).isEqualTo("head");
            assertThat(Extent.of(List.of(slide.get(1))).y() - head.at().bottom())
                    .isEqualTo(GAP);
        });
    }

    @Test
    void cutsAnAxisWithItsRows() {
        List<Part> body = new ArrayList<>(rows(30, 40, 0));
        body.add(new Part.Rule(Part.Band.BODY, new Point(50, 0), new Point(50, 1200), Ink.LINE, 1, Part.Dash.SOLID));
        assertThat(new Stretches(body, 1).of(ROOM, ROOM)).hasSizeGreaterThan(1).allSatisfy(slide -> {
            Part.Rule axis = (Part.Rule) slide.get(0);
            Bounds rows = Extent.of(slide.subList(1, slide.size()));
            assertThat(axis.from().y()).isEqualTo(rows.y());
            assertThat(axis.to().y()).isEqualTo(rows.bottom());
        });
    }

    private static List<Part> rows(int count, double height, double top) {
        List<Part> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(box("r" + i, "row", top + i * height, height - GAP));
        }
        return rows;
    }

    private static Part box(String id, String kind, double y, double height) {
        Part.Meaning meaning = new Part.Meaning(id, null, kind, id, List.of());
        return new Part.Box(
                Part.Band.BODY,
                meaning,
                new Bounds(0, y, 100, height),
                Outline.RECTANGLE,
                "#FFFFFF",
                "#000000",
                1,
                List.of());
    }
}
