package policygraph.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import policygraph.PolicyGraphException;

class CsvLineTests {

    static Stream<Arguments> values() {
        return Stream.of(
                arguments("省教育厅", "\"省教育厅\""),
                arguments("称“\"甲\"”", "\"称“\"\"甲\"\"”\""),
                arguments("一,二", "\"一,二\""),
                arguments("上\n下\r\n", "\"上\n下\r\n\""),
                arguments("a\\b", "\"a\\b\""),
                arguments("", "\"\""),
                arguments(null, ""),
                arguments(12L, "12"),
                arguments(0.98, "0.98"),
                arguments(true, "true"),
                arguments(List.of("甲", "乙;丙"), "\"甲\u001f乙;丙\""),
                arguments(List.of(3, 14), "\"3\u001f14\""),
                arguments(List.of(), "\"\""),
                arguments(Map.of("date", "2024-05-01"), "2024-05-01"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void fieldIsWhatTheImporterReads(@Nullable Object value, String field) {
        assertThat(new CsvLine().add("x").add(value).add(1).toString()).isEqualTo("\"x\"," + field + ",1");
    }

    @Test
    void firstFieldMayBeAbsent() {
        assertThat(new CsvLine().add(null).add(1).toString()).isEqualTo(",1");
    }

    @Test
    void listThatCouldNotBeReadAgainIsRefusedWithItsFile() {
        assertThatExceptionOfType(PolicyGraphException.class)
                .isThrownBy(() -> CsvLine.check("a.txt", Map.of("aliases", List.of("甲\u001f乙"))))
                .withMessageContainingAll("a.txt", "aliases", "U+001F");
    }
}
