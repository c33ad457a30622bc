package policygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralsTests {

    @ParameterizedTest
    @CsvSource({
        "零,0",
        "十,10",
        "十二,12",
        "二十三,23",
        "一百零五,105",
        "一百一十,110",
        "三千六百,3600",
        "两万五千,25000",
        "十二万三千四百五十六,123456",
        "一亿零三百万,103000000",
        "二〇二五,2025",
        "一九九六,1996",
        "一一二,112",
        "壹佰贰拾叁,123",
    })
    void readsWholeNumbers(String numeral, long value) {
        assertThat(ChineseNumerals.parse(numeral)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "万", "百", "十余", "几十", "2十", "省", "九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九"})
    void readsNothingElse(String text) {
        assertThat(ChineseNumerals.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"三点五,3.5", "十二点零八,12.08", "七,7"})
    void readsDecimals(String numeral, BigDecimal value) {
        assertThat(ChineseNumerals.parseDecimal(numeral)).isEqualByComparingTo(value);
    }
}
