package policygraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PathInputsTests {

    @Test
    void folderGivesItsTextsInOrderAndNothingElse() {
        List<String> files = PathInputs.of(List.of(Path.of("seeds"))).stream()
                .map(input -> input.source().file())
                .toList();
        assertThat(files)
                .isSorted()
                .allMatch(file -> file.endsWith(".txt"))
                .anyMatch(file -> file.endsWith("/000.txt"));
    }

    @Test
    void samePathInOtherWordsIsTheSameFile() {
        assertThat(Input.of(Path.of("seeds/../seeds/reply/000.txt")).source())
                .isEqualTo(Input.of(Path.of("seeds/reply/000.txt")).source());
    }
}
