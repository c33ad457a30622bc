package policygraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleProgressTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0   | 200 | 5 | 0 of 200 documents, 0.0 a second",
                "50  | 200 | 5 | 50 of 200 documents, 10.0 a second, about 15 s left",
                "200 | 200 | 8 | 200 of 200 documents, 25.0 a second",
                "50  |     | 5 | 50 documents, 10.0 a second",
            })
    void lineTellsCountRateAndTimeLeft(long done, @Nullable Long total, int seconds, String line) {
        assertThat(ConsoleProgress.Lines.line(
                        done,
                        total == null ? OptionalLong.empty() : OptionalLong.of(total),
                        Duration.ofSeconds(seconds)))
                .isEqualTo(line);
    }
}
