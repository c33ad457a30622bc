package policygraph.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times as questions tell them, on the first of July 2026. */
class PeriodReaderTests {

    @ParameterizedTest
    @CsvSource({
        "去年的答复,去年,2025-01-01,2025-12-31",
        "今年以来的答复,今年以来,2026-01-01,",
        "明年到期,明年,2027-01-01,2027-12-31",
        "近三年引用,近三年,2023-07-01,",
        "最近10年来,最近10年来,2016-07-01,",
        "未来两年内,未来两年内,2026-07-01,2028-07-01",
        "2024年上半年,2024年上半年,2024-01-01,2024-06-30",
        "2023年第四季度,2023年第四季度,2023-10-01,2023-12-31",
        "2024年2月,2024年2月,2024-02-01,2024-02-29",
        "2024年6月1日之后的,2024年6月1日之后,2024-06-01,",
        "2024年6月1日之前的,2024年6月1日之前,,2024-05-31",
        "从2021年到2023年,从2021年到2023年,2021-01-01,2023-12-31",
        "2022至2024,2022至2024,2022-01-01,2024-12-31",
        "2025年底前,2025年底前,,2025-12-31",
        "十四五期间,十四五期间,2021-01-01,2025-12-31",
        "本届的提案,本届,2023-01-01,2027-12-31",
        "上届的提案,上届,2018-01-01,2022-12-31",
        "2005-03-01叫什么,2005-03-01,2005-03-01,2005-03-01"
    })
    void reads(String sentence, String words, String first, String last) {
        List<Slot> found = new PeriodReader(Phrasing.CLOCK).in(sentence);
        assertThat(found).singleElement().satisfies(slot -> {
            assertThat(slot.text()).isEqualTo(words);
            Period period = Objects.requireNonNull(slot.period());
            assertThat(Objects.toString(period.first(), null)).isEqualTo(first);
            assertThat(Objects.toString(period.last(), null)).isEqualTo(last);
        });
    }

    @ParameterizedTest
    @CsvSource({"2024年2月30日", "2024年13月", "3年内", "第2024号", "年度"})
    void readsNoTimeThatIsNone(String sentence) {
        assertThat(new PeriodReader(Phrasing.CLOCK).in(sentence)).isEmpty();
    }
}
