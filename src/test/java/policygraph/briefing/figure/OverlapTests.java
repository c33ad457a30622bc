package policygraph.briefing.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policygraph.briefing.SampleAnswers;
import policygraph.question.Figure;
import policygraph.question.Questions;

/** Nothing lies over anything that must be read. */
class OverlapTests {

    private static final Questions QUESTIONS = Questions.fromClassPath();

    private final Figures figures = new Figures(QUESTIONS, new Typeface());

    @ParameterizedTest
    @CsvSource({
        "60, 59, 1, NETWORK",
        "60, 75, 2, NETWORK",
        "60, 90, 3, NETWORK",
        "60, 70, 4, CHAIN",
        "60, 70, 5, EGO",
        "60, 70, 6, ROLES",
        "30, 60, 7, NETWORK",
        "12, 40, 8, CHAIN",
        "2, 1, 9, NETWORK"
    })
    void nothingOverlaps(int things, int links, long seed, Figure.Kind kind) {
        Drawing drawing = figures.draw(SampleAnswers.net(QUESTIONS, things, links, seed, kind));
        List<Bounds> solid = new ArrayList<>();
        for (Part part : drawing.parts()) {
            if (part instanceof Part.Box box && !box.meaning().kind().equals("frame")) {
                solid.add(box.at());
            } else if (part instanceof Part.Connector connector && connector.captionBox() != null) {
                solid.add(connector.captionBox());
            } else if (part instanceof Part.Words words) {
                words.lines().forEach(line -> solid.add(line.bounds()));
            }
        }
        for (int i = 0; i < solid.size(); i++) {
            for (int j = i + 1; j < solid.size(); j++) {
                assertThat(shrunk(solid.get(i)).overlaps(shrunk(solid.get(j))))
                        .as("%s and %s", solid.get(i), solid.get(j))
                        .isFalse();
            }
        }
        Bounds sheet = new Bounds(0, 0, drawing.width(), drawing.height());
        assertThat(solid).allSatisfy(one -> {
            assertThat(one.x()).isGreaterThanOrEqualTo(0);
            assertThat(one.right()).isLessThanOrEqualTo(sheet.right());
            assertThat(one.bottom()).isLessThanOrEqualTo(sheet.bottom());
        });
    }

    @ParameterizedTest
    @CsvSource({"60, 75, 2, NETWORK", "40, 60, 4, CHAIN"})
    void textStaysInItsBox(int things, int links, long seed, Figure.Kind kind) {
        Drawing drawing = figures.draw(SampleAnswers.net(QUESTIONS, things, links, seed, kind));
        for (Part part : drawing.parts()) {
            if (part instanceof Part.Box box) {
                assertThat(box.lines()).allSatisfy(line -> {
                    assertThat(line.bounds().x())
                            .isGreaterThanOrEqualTo(box.at().x());
                    assertThat(line.bounds().right())
                            .isLessThanOrEqualTo(box.at().right());
                    assertThat(line.bounds().y())
                            .isGreaterThanOrEqualTo(box.at().y());
                    assertThat(line.bounds().bottom())
                            .isLessThanOrEqualTo(box.at().bottom());
                });
            }
        }
    }

    @Test
    void drawsTheSameEachTime() {
        assertThat(new Figures(QUESTIONS, new Typeface())
                        .draw(SampleAnswers.net(QUESTIONS, 60, 75, 2, Figure.Kind.NETWORK)))
                .isEqualTo(figures.draw(SampleAnswers.net(QUESTIONS, 60, 75, 2, Figure.Kind.NETWORK)));
    }

    @Test
    void drawsWhatCanBeReadAndSaysWhatIsLeftOut() {
        Drawing drawing = figures.draw(SampleAnswers.net(QUESTIONS, 200, 260, 1, Figure.Kind.NETWORK));
        long things = drawing.parts(Part.Band.BODY).stream()
                .filter(part -> part instanceof Part.Box box && box.meaning().node() != null)
                .count();
        assertThat(things).isLessThanOrEqualTo(Net.MOST_NODES).isGreaterThan(Net.MOST_NODES / 2);
        assertThat(drawing.parts(Part.Band.HEAD))
                .anySatisfy(part ->
                        assertThat(((Part.Words) part).lines().get(0).text()).contains("共 260 条"));
    }

    /** Edges may touch; a hundredth of a point is rounding. */
    private static Bounds shrunk(Bounds one) {
        return new Bounds(one.x() + 0.05, one.y() + 0.05, one.width() - 0.1, one.height() - 0.1);
    }
}
