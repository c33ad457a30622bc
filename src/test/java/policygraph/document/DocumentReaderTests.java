package policygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every document. */
class DocumentReaderTests {

    private final DocumentReader reader = new DocumentReader();

    /** The given replies, and the evaluation's texts where they are at hand. */
    @TestFactory
    Stream<DynamicTest> placesLieInOrderInsideTheBody() throws IOException {
        Stream.Builder<DynamicTest> tests = Stream.builder();
        for (String folder :
                List.of("seeds/reply", "../shared/eval/gold", "../shared/eval/unlabelled", "../shared/eval/notices")) {
            if (Files.isDirectory(Path.of(folder))) {
                try (Stream<Path> files = Files.list(Path.of(folder))) {
                    files.filter(file -> file.toString().endsWith(".txt"))
                            .sorted()
                            .forEach(file -> tests.add(DynamicTest.dynamicTest(file.toString(), () -> check(file))));
                }
            }
        }
        return tests.build();
    }

    private void check(Path file) throws IOException {
        Document document = reader.read(Files.readAllBytes(file), Source.of(file.toString()));
        assertThat(document.sentences()).isNotEmpty();
        int end = document.body().start();
        int paragraph = 0;
        for (Sentence sentence : document.sentences()) {
            assertThat(document.body().contains(sentence.span())).isTrue();
            assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(sentence.paragraph()).isGreaterThanOrEqualTo(paragraph);
            end = sentence.span().end();
            paragraph = sentence.paragraph();
        }
        checkReading(document);
    }

    /** Every character of the reading stands in the text where the map says, in one of its widths. */
    private static void checkReading(Document document) {
        Reading reading = document.reading();
        for (int i = 0; i < reading.length(); i++) {
            char read = reading.charAt(i);
            Span span = reading.span(i, i + 1);
            char printed = document.text().charAt(span.start());
            assertThat(reading.position(span.start())).isEqualTo(i);
            if (read != ' ' && read != '\n') {
                assertThat(Folding.isBlank(printed)).isFalse();
            }
        }
    }

    @Test
    void aNoticeSaysWhatItsAttachmentSays() {
        Document document = read(
                """
                关于印发行动方案的通知
                各市教育局：
                现将方案印发给你们，请遵照执行。
                附件：行动方案
                江西省教育厅
                2023年3月1日
                附件
                行动方案
                一、目标
                到2025年，建成基地五十个。
                抄送：省政府办公厅。
                """);
        assertThat(document.sentences().stream().map(s -> s.span().in(document.text())))
                .containsExactly("现将方案印发给你们，请遵照执行。", "行动方案", "一、目标", "到2025年，建成基地五十个。");
    }

    @Test
    void theSameWordsAreTheSameDocument() {
        assertThat(read("您提出的建议收悉。\r\n\r\n现答复如下：").id())
                .isEqualTo(read("您提出的建议收悉。\n现答复如下：\n").id());
        assertThat(read("您提出的建议收悉。").id()).isNotEqualTo(read("您提出的提案收悉。").id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "省",
                "一\n",
                "（",
                "《关于",
                "“",
                "。",
                "；\n",
                "第1号",
                "联系人：",
                "索引号：\n",
                "2024年5月6日\n",
                "省教育厅\n",
                "届一次会议",
                "答复\n",
                "关于对",
                "收悉",
                " 、",
                "〔2024〕",
                "a b",
                "\t1"
            })
    void hostileTextPassesInLinearTime(String unit) {
        byte[] bytes = unit.repeat(200_000 / unit.length()).getBytes(StandardCharsets.UTF_8);
        Assertions.assertTimeout(Duration.ofSeconds(15), () -> reader.read(bytes, Source.of("a.txt")));
    }

    private Document read(String text) {
        return reader.read(text.getBytes(StandardCharsets.UTF_8), Source.of("a.txt"));
    }
}
