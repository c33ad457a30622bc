package policygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policygraph.statement.Term;

class MetricNameTests {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2750000000, 元,  投资,  -,  投资 27.5亿元",
                "386000,     人次, 服务,  近,  服务 近38.6万人次",
                "1800,       名,  -,    余,  1800余名",
                "100,        项,  攻关,  以上, 攻关 100项以上",
                "65.50,      %,  -,    -,  65.5%",
                "-12000,     吨,  -,    -,  -1.2万吨",
                "0,          起,  事故,  -,  事故 0起",
            })
    void readsAsPeopleWriteIt(String value, String unit, String measures, String qualifier, String name) {
        assertThat(MetricName.of(new Term.Metric(new BigDecimal(value), unit, measures, qualifier, null)))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"59, 59", "59.0, 59", "65.5, 65.5", "27.5E8, 2750000000", "1E30, 1.0E30"})
    void isWholeWhereItCanBe(String value, String number) {
        assertThat(MetricName.number(new BigDecimal(value))).hasToString(number);
    }
}
