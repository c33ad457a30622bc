package policygraph.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policygraph.Extractor;
import policygraph.PolicyGraphException;
import policygraph.benchmark.ReplyGenerator;
import policygraph.bulk.BulkLoad.Made;
import policygraph.ingest.LoadSettings;
import policygraph.load.Input;
import policygraph.load.LoadProgress;

/** What is cut short leaves no files behind, nor a folder that was not there before. */
class WorkplaceTests {

    private static final int DOCUMENTS = 8;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void filesArePublishedWhereTheImporterIsToldToLook() {
        Path out = folder.resolve("out");
        Made made = bulk(out, inputs(), LoadProgress.silent());

        assertThat(out).isDirectoryContaining("glob:**/document.csv").isDirectoryNotContaining("glob:**/work");
        assertThat(Objects.requireNonNull(made.arguments()).all()).contains("--nodes=" + out.resolve("document.csv"));
    }

    /** It looks often: the first times while it reads, the later ones while it writes. */
    @ParameterizedTest
    @ValueSource(ints = {0, 20, 60})
    void stoppedAtAnyTimeItLeavesNothing(int looks) {
        Path out = folder.resolve("out");
        Made made = bulk(out, inputs(), new StopAfter(looks));

        assertThat(made.arguments()).isNull();
        assertThat(made.report().complete()).isFalse();
        assertThat(out).doesNotExist();
    }

    @Test
    void inputThatBreaksLeavesTheFolderThatWasThere() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Stream<Input> broken = IntStream.range(0, 2).mapToObj(i -> {
            throw new PolicyGraphException("the disk is gone");
        });

        assertThatExceptionOfType(PolicyGraphException.class)
                .isThrownBy(() -> bulk(out, broken, LoadProgress.silent()))
                .withMessage("the disk is gone");
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void folderOfAKilledRunIsToldFromOneWithOtherThings() throws IOException {
        Path work = Files.createDirectories(folder.resolve("out/work"));

        assertThatExceptionOfType(PolicyGraphException.class)
                .isThrownBy(() -> Workplace.in(folder.resolve("out")).close())
                .withMessageStartingWith(work + ": is left of a run that was killed");
    }

    private static Made bulk(Path out, Stream<Input> inputs, LoadProgress progress) {
        return new BulkLoad(LoadSettings.standard(), new Extractor()::extract, "v1", false)
                .write(inputs, out, progress);
    }

    private static Stream<Input> inputs() {
        ReplyGenerator generator = new ReplyGenerator(3);
        return IntStream.range(0, DOCUMENTS)
                .mapToObj(i -> Input.of(i + ".txt", generator.next().getBytes(StandardCharsets.UTF_8)));
    }

    /** Asks to stop once it was asked so many times. */
    private static final class StopAfter implements LoadProgress {

        private int looks;

        StopAfter(int looks) {
            this.looks = looks;
        }

        @Override
        public boolean stopRequested() {
            return looks-- <= 0;
        }
    }
}
