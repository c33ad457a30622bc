package policygraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GradingTests {

    /** Figures of the reference grader for the mangled gold of the project. */
    private static final Path REFERENCE = Path.of("src/test/resources/evaluation/mangled.tsv");

    static Stream<String> reference() throws IOException {
        return Files.readAllLines(REFERENCE).stream().skip(2);
    }

    @ParameterizedTest
    @MethodSource("reference")
    void gradesAsTheReferenceDoes(String line) {
        Scorecard card = new Scorecard();
        Exam.inside().forEach(exam -> card.add(Grading.of(exam.gold(), Mangled.of(exam), exam.text())));
        String[] cells = line.split("\t");
        Tally expected = new Tally(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), Integer.parseInt(cells[3]));
        assertThat(card.of(cells[0])).as(cells[0]).isEqualTo(expected);
    }

    @Test
    void perfectOutputHasNoError() {
        for (Exam exam : Exam.inside()) {
            Scorecard card = Grading.of(exam.gold(), Mangled.perfect(exam), exam.text());
            assertThat(card.errors()).as(exam.gold().name()).isEmpty();
        }
    }

    @Test
    void everythingIsMissingWhereNothingWasRead() {
        Exam exam = Exam.inside().get(0);
        Paper nothing = new Paper(exam.gold().name(), null, List.of(), List.of(), List.of(), List.of());
        Scorecard card = Grading.of(exam.gold(), nothing, exam.text());
        assertThat(Scorecard.rows()).allSatisfy(type -> {
            assertThat(card.of(type).tp()).isZero();
            assertThat(card.of(type).fp()).isZero();
        });
        assertThat(card.of(Scorecard.ALL_ENTITIES).fn()).isPositive();
    }
}
