package policygraph.briefing.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How wide columns become. */
class RuledTests {

    private static final String LONG = "依".repeat(60);

    @Test
    void shortCellsStandInOneLine() {
        List<Double> shares = Ruled.shares(List.of("序", "内容", "依据"), List.of(List.of("一二三四", LONG, "[1]")), 50);
        assertThat(shares.stream().mapToDouble(share -> share).sum()).isBetween(0.999, 1.001);
        assertThat(shares.get(0) * 50).isGreaterThanOrEqualTo(5);
        assertThat(shares.get(1)).isGreaterThan(0.7);
    }

    @Test
    void aColumnThatIsMostlyEmptyGetsLess() {
        List<List<String>> rows =
                List.of(List.of(LONG, ""), List.of(LONG, "涉及二十个字的一个名称涉及二十个字的名称"), List.of(LONG, ""), List.of(LONG, ""));
        List<Double> shares = Ruled.shares(List.of("承诺", "涉及"), rows, 50);
        assertThat(shares.get(0)).isGreaterThan(2 * shares.get(1));
    }

    @Test
    void narrowTablesFillTheWidth() {
        assertThat(Ruled.shares(List.of("甲", "乙"), List.of(List.of("一", "二")), 50))
                .containsExactly(0.5, 0.5);
    }
}
