package policygraph.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Writings of one name that count as equal, and texts that a full-text query must survive. */
class FoldTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "云政办发〔2023〕12号 | 云政办发[2023]12号",
                "云政办发〔2023〕12号 | 云政办发（2023）12 号",
                "云政办发〔2023〕12号 | 云政办发(2023)12号",
                "云政办发〔2023〕12号 | 云政办发【２０２３】１２号",
                "云政办发〔2023〕12号 | 云政办发﹝2023﹞第12号",
                "云南省水利条例 | 《云南省水利条例》",
                "云南省水利条例 | 《云南省 水利条例》 ",
                "“十四五”规划 | 十四五规划",
                "规划（2024—2027年） | 规划(2024-2027年)",
                "规划（2024-2027年） | 规划（2024–2027年）",
                "OLED材料开发 | ＯＬＥＤ 材料开发"
            })
    void equal(String one, String other) {
        assertThat(Fold.name(one)).isEqualTo(Fold.name(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "云政办发〔2023〕12号 | 云政办发〔2023〕13号",
                "云政办发〔2023〕12号 | 云政办函〔2023〕12号",
                "规划（2024-2027年） | 规划（2024年）",
                "云南省水利条例 | 云南省水利条例实施细则"
            })
    void different(String one, String other) {
        assertThat(Fold.name(one)).isNotEqualTo(Fold.name(other));
    }

    @ParameterizedTest
    @CsvSource({
        "0742, 0742",
        "第0742号, 0742",
        "0742号, 0742",
        "第０７４２号建议, 0742",
        "第 0742 号提案, 0742",
        "2025w233号提案, 2025W233",
        "2025W233, 2025W233",
        "第2025W233号, 2025W233",
        "省十四届人大三次会议第0742号建议, 省十四届人大三次会议第0742号建议",
        "云政办发〔2023〕12号, 云政办发〔2023〕12号",
        "第12条, 第12条",
        "建议, 建议",
        "关于第0742号建议的答复, 关于第0742号建议的答复"
    })
    void aProposalsNumber(String cited, String number) {
        assertThat(Fold.proposal(cited)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"教育\" OR *:*", "a AND b", "(((", "\\", "*", "?", "name:教育", "+-!^~", "//", "", " "})
    void leavesNoOperator(String typed) {
        String phrase = FullText.phrase(typed);
        assertThat(phrase).matches("\"[^\"\\\\]*\"|[^\"\\\\*]\\*");
        assertThat(FullText.alike(typed)).doesNotContain("*", "?", ":", "(", "\\", "AND", "OR", "+", "~");
    }
}
