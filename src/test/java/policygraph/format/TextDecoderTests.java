package policygraph.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTests {

    private static final String TEXT = "关于市政协十三届一次会议第8号提案的答复\r\n您提出的提案收悉，现答复如下：\n镕、㎡、①。\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE"})
    void tellsTheCharsetByTheBytes(String charset) throws UnreadableException {
        String text = charset.equals("GBK") ? TEXT.replace("㎡", "") : TEXT;
        assertThat(TextDecoder.decode(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
    }

    @Test
    void readsBig5OnlyWhereItIsTheBetterReading() throws UnreadableException {
        String text = "關於發展國際金融中心的工作，政府會設立專責小組，於一年內提出報告。";
        assertThat(TextDecoder.decode(text.getBytes(Charset.forName("Big5")))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void keepsTheByteOrderMarkSoThatOffsetsCountIt(String charset) throws UnreadableException {
        String text = "\ufeff" + TEXT;
        assertThat(TextDecoder.decode(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "'',is empty",
        "' \n\u3000\n',is empty",
        "a\u0000b\u0000c\u0000\u0000,no text",
    })
    void refusesWhatIsNoTextAndSaysWhatToDo(String bytes, String reason) {
        assertThatThrownBy(() -> TextDecoder.decode(bytes.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void refusesBytesOfNoCharset() {
        byte[] bytes = new byte[1000];
        new java.util.Random(7).nextBytes(bytes);
        assertThatThrownBy(() -> TextDecoder.decode(bytes)).isInstanceOf(UnreadableException.class);
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThatThrownBy(() -> TextDecoder.decode(new byte[TextDecoder.MOST_BYTES + 1]))
                .hasMessageContaining("more than the 32 MB");
    }
}
