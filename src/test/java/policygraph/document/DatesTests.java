package policygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTests {

    @ParameterizedTest
    @CsvSource({
        "2025年05月29日,2025-05-29",
        "2024-07-22 10:24,2024-07-22",
        "2024/7/2 16:08:33,2024-07-02",
        "2024.7.2,2024-07-02",
        "20221025,2022-10-25",
        "二〇二三年六月十九日,2023-06-19",
        "二○二四年十二月三十一日,2024-12-31",
        "二0二四年十月十日,2024-10-10",
        "一九九六年二月六日,1996-02-06",
        "来源：省厅 时间：2023年1月9日,2023-01-09",
        "2023年13月1日,",
        "2023年2月30日,",
        "电话 20231399,",
        "2025年7月,",
    })
    void readsWhatIsPrinted(String text, String date) {
        Dates.Found found = Dates.find(text);
        assertThat(found == null ? null : found.date().toString()).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({"2025年8月6日|,true", "2025年8月6日印发,false", "至2025年8月6日,false", "2025-08-06,true"})
    void tellsALineThatIsADate(String line, boolean whole) {
        assertThat(Dates.whole(line) != null).isEqualTo(whole);
    }
}
