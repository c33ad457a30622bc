package policygraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeedRepliesTests {

    @Test
    void everyFileIsTheOneInTheManifest() throws IOException {
        for (Input input : SeedReplies.all()) {
            assertThat(input.content().read()).as(input.source().file()).isNotEmpty();
        }
    }

    @Test
    void manifestListsEveryFile() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds/reply"))) {
            List<String> texts = files.map(Path::toString)
                    .filter(file -> file.endsWith(".txt"))
                    .toList();
            assertThat(SeedReplies.all().stream().map(input -> input.source().file()))
                    .containsExactlyInAnyOrderElementsOf(texts);
        }
    }

    @Test
    void givenReplyAloneIsReal() {
        assertThat(SeedReplies.all().stream()
                        .filter(input -> !input.source().invented())
                        .map(input -> input.source().file()))
                .containsExactly("seeds/reply/000.txt");
    }
}
