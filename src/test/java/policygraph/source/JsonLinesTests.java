package policygraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policygraph.document.Source;
import policygraph.format.Fact;
import policygraph.load.Input;

class JsonLinesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            {"text":"甲"}                       | a.jsonl:1 = 甲
            {"id":"7","text":"甲"}              | a.jsonl#7 = 甲
            {"id":7,"text":"甲"}                | a.jsonl#7 = 甲
            {"id":"一\\n二","text":"甲"}        | a.jsonl#一\\u000A二 = 甲
            {"text":""}                         | a.jsonl:1 = ~~
            {"title":"题","body":"甲"}          | ! a.jsonl:1: no "text" in it, only: title, body
            {"text":5}                          | ! a.jsonl:1: no "text" in it, only: text
            ["甲"]                              | ! a.jsonl:1: not a JSON object
            甲                                  | ! a.jsonl:1: not JSON
            {"text":"甲"                        | ! a.jsonl:1: not JSON
            {"text":"甲"} {"text":"乙"}         | ! a.jsonl:1: not JSON
            """)
    void line(String line, String expected) {
        List<String> found = Found.in("a.jsonl", (line + "\n{\"text\":\"后\"}").getBytes(StandardCharsets.UTF_8));
        assertThat(found).hasSize(2).last().isEqualTo("a.jsonl:2 = 后");
        assertThat(found.get(0)).startsWith(expected.replace("~~", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            {"text":"甲"}\\n\\n \\r\\n{"text":"乙"}\\r\\n     | a:1 = 甲, a:4 = 乙
            \uFEFF{"text":"甲"}\\n                            | a:1 = 甲
            {\\rtf1 甲}                                       | a = {\\rtf1 甲}
            {甲}                                              | a = {甲}
            """)
    void toldFromItsBeginning(String content, String expected) {
        byte[] bytes = content.replace("\\r\\n", "\r\n").replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);
        assertThat(String.join(", ", Found.in("a", bytes))).isEqualTo(expected);
        assertThat(String.join(", ", Found.in("a", Zips.gzip(bytes)))).isEqualTo(expected);
    }

    @Test
    void whatIsKnownOfTheDocumentGoesWithIt() {
        String line =
                """
                {"text":"甲","title":"题","date":"2025-05-29","url":"https://a.cn/1","发文字号":"吉工信〔2025〕1号","tags":["x"],"id":"3"}
                """;
        assertThat(first("a.jsonl", line).source())
                .isEqualTo(new Source(
                        "a.jsonl#3",
                        "https://a.cn/1",
                        false,
                        List.of(new Fact("标题", "题"), new Fact("成文日期", "2025-05-29"), new Fact("发文字号", "吉工信〔2025〕1号"))));
    }

    /** A hundred million documents in one file: who asks for three has made it give little more than three. */
    @Test
    void isReadNoFurtherThanAskedFor() {
        Endless lines = new Endless(100_000_000);
        try (Stream<Input> inputs = new Sources(Limits.OWN)
                .stream("a.jsonl", () -> new SequenceInputStream(lines)).inputs()) {
            Iterator<Input> each = inputs.iterator();
            assertThat(lines.given).isZero();
            assertThat(Stream.generate(each::next).limit(3).map(input -> input.source()
                            .file()))
                    .containsExactly("a.jsonl:1", "a.jsonl:2", "a.jsonl:3");
            assertThat(lines.given).isLessThan(2000);
        }
    }

    private static Input first(String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        try (Stream<Input> inputs = new Sources(Limits.OWN)
                .stream(name, () -> new ByteArrayInputStream(bytes)).inputs()) {
            return inputs.findFirst().orElseThrow();
        }
    }

    /** Counts the lines it gives. */
    private static final class Endless implements Enumeration<InputStream> {

        private static final byte[] LINE = "{\"text\":\"甲\"}\n".getBytes(StandardCharsets.UTF_8);

        private final long lines;
        private long given;

        Endless(long lines) {
            this.lines = lines;
        }

        @Override
        public boolean hasMoreElements() {
            return given < lines;
        }

        @Override
        public InputStream nextElement() {
            given++;
            return new ByteArrayInputStream(LINE);
        }
    }
}
