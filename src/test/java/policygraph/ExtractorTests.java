package policygraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policygraph.document.Source;

/** What is no document of ours. */
class ExtractorTests {

    private final Extractor extractor = new Extractor();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "<?xml version=\"1.0\"?><project><artifactId>a</artifactId></project>",
                "Reply to the proposal No. 12",
                "{\"a\": 1}",
                "0123456789 。，；"
            })
    void aTextWithoutChineseIsRefusedByName(String text) {
        assertThatThrownBy(() -> extractor.extract(text.getBytes(StandardCharsets.UTF_8), Source.of("pom.xml")))
                .isInstanceOf(PolicyGraphException.class)
                .hasMessageStartingWith("pom.xml: ")
                .hasMessageContaining("no Chinese text");
    }

    @Test
    void aLineOfChineseIsRead() {
        assertThat(extractor
                        .extract("省教育厅印发了通知。".getBytes(StandardCharsets.UTF_8), Source.of("a.txt"))
                        .document()
                        .text())
                .contains("省教育厅");
    }
}
