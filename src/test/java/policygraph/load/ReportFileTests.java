package policygraph.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policygraph.PolicyGraphException;
import policygraph.load.LoadReport.Failure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportFileTests {

    private static final List<String> ARGUMENTS = List.of("replies/", "b.zip");

    @TempDir
    private Path folder = Path.of("");

    private Path report(int failures) {
        Path file = folder.resolve("report.json");
        try (ReportFile report = ReportFile.open(file, ARGUMENTS)) {
            for (int i = 0; i < failures; i++) {
                report.failed(new Failure("b" + i + ".txt", "b" + i + ".txt: \"bad\""));
            }
            report.finish(
                    new LoadReport(3, 2, 1, failures, List.of(), List.of("warned"), Duration.ofMillis(1500), true));
        }
        return file;
    }

    @Test
    void tellsAllThatWasDone() {
        JsonNode report = new JsonMapper().readTree(report(3));

        assertThat(report.get("loaded").asLong()).isEqualTo(3);
        assertThat(report.get("failed").asLong()).isEqualTo(3);
        assertThat(report.get("documentsPerSecond").asDouble()).isEqualTo(6);
        assertThat(report.get("failures").get(2).get("reason").asString()).isEqualTo("b2.txt: \"bad\"");
        assertThat(report.get("warnings").get(0).asString()).isEqualTo("warned");
    }

    @Test
    void keepsFailuresBeyondThoseInMemory() {
        assertThat(FailedFiles.of(report(LoadReport.FAILURES_KEPT + 1)).files()).hasSize(LoadReport.FAILURES_KEPT + 1);
    }

    @Test
    void hasItsNameOnlyAtTheEnd() {
        Path file = folder.resolve("broken-off.json");
        ReportFile.open(file, ARGUMENTS).close();

        assertThat(file).doesNotExist();
    }

    @Test
    void whatFailedIsLoadedAgainAndWhatIsGoneFailsAgain() {
        FailedFiles failed = FailedFiles.of(report(2));

        assertThat(failed.arguments()).isEqualTo(ARGUMENTS);
        assertThat(failed.again(Stream.of("a0.txt", "b1.txt", "c.txt").map(name -> Input.of(name, new byte[0]))))
                .extracting(input -> input.source().file())
                .containsExactly("b1.txt", "b0.txt");
        assertThatExceptionOfType(PolicyGraphException.class)
                .isThrownBy(() ->
                        failed.again(Stream.empty()).toList().get(0).content().read())
                .withMessageContaining("b0.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"failures\": []}", "{\"arguments\": 1, \"failures\": []}"})
    void otherFilesAreNoReports(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("other.json"), text);
        assertThatExceptionOfType(PolicyGraphException.class)
                .isThrownBy(() -> FailedFiles.of(file))
                .withMessageContaining("other.json");
    }

    @Test
    void folderThatIsNotThereIsNamed() {
        Path file = folder.resolve("none/report.json");
        assertThatExceptionOfType(PolicyGraphException.class)
                .isThrownBy(() -> ReportFile.open(file, ARGUMENTS))
                .withMessageContaining(file.toString());
    }
}
