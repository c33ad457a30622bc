package policygraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import policygraph.command.ExtractCommand;

/**
 * Grades what {@code extract} prints for every document with gold and fails when a type has lost ground. {@code
 * -Dscorecard.freeze=true} freezes what was reached instead. Writes {@code target/scorecard.md} and, one line an error,
 * {@code target/scorecard-errors.tsv}.
 */
class ScorecardTests {

    private static final Path TARGET = Path.of("target");

    @Test
    void noTypeLosesGround() throws IOException {
        List<Exam> exams = Exam.all();
        Map<String, Paper> outputs = extract(exams);
        Report report = new Report();
        for (Exam exam : exams) {
            Paper output =
                    Objects.requireNonNull(outputs.get(exam.gold().name()), () -> "no output for " + exam.file());
            report.add(exam, Grading.of(exam.gold(), output, exam.text()));
        }
        FrozenScorecard frozen = FrozenScorecard.read();
        List<String> losses = frozen.losses(report.parts());
        publish(report, frozen);
        if (Boolean.getBoolean("scorecard.freeze")) {
            frozen.freeze(report.parts());
        } else {
            assertThat(losses)
                    .as("lost ground; errors are in target/scorecard-errors.tsv")
                    .isEmpty();
        }
    }

    private static Map<String, Paper> extract(List<Exam> exams) {
        StringWriter printed = new StringWriter();
        int exit = new CommandLine(new ExtractCommand())
                .setOut(new PrintWriter(printed))
                .execute(exams.stream().map(exam -> exam.file().toString()).toArray(String[]::new));
        assertThat(exit).as("exit code of extract").isZero();
        Map<String, Paper> outputs = new HashMap<>();
        printed.toString().lines().map(Paper::read).forEach(paper -> outputs.put(paper.name(), paper));
        return outputs;
    }

    private static void publish(Report report, FrozenScorecard frozen) throws IOException {
        String markdown = report.markdown(frozen);
        System.out.println(markdown);
        Files.createDirectories(TARGET);
        Files.writeString(TARGET.resolve("scorecard.md"), markdown);
        Files.write(TARGET.resolve("scorecard-errors.tsv"), report.errors());
    }
}
