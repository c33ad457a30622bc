package policygraph.briefing.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrappingTests {

    private static final double SIZE = 10;

    private final Wrapping wrapping = new Wrapping(new Typeface());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            吉林省教育厅                               | 10 | 吉林省教育厅
            广西壮族自治区人力资源和社会保障厅              | 11 | 广西壮族自治区/人力资源和社会保障厅
            吉林省人民政府国有资产监督管理委员会            | 12 | 吉林省人民政府国有/资产监督管理委员会
            安徽省养老服务行动方案（2024—2026年）          | 12 | 安徽省养老服务行动方案/（2024—2026年）
            关于印发《种业振兴行动方案》的通知             | 9  | 关于印发《种业振兴/行动方案》的通知
            国家市场监督管理总局                         | 6  | 国家市场监/督管理总局
            吉工信议案〔2025〕11号                       | 8  | 吉工信议案/〔2025〕11号
            """)
    void breaksWhereAReaderWould(String name, int ems, String expected) {
        assertThat(String.join("/", wrapping.lines(name, ems * SIZE, SIZE, 6))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 6, 7, 8, 9, 10, 11, 12, 13})
    void neverLeavesOneCharacterAlone(int ems) {
        String text = "关于开展首台（套）重大技术装备保险补偿机制试点工作的通知";
        for (int length = ems + 1; length <= text.length(); length++) {
            List<String> lines = wrapping.lines(text.substring(0, length), ems * SIZE, SIZE, 20);
            assertThat(lines.get(lines.size() - 1).length()).as("%s", lines).isGreaterThan(1);
            List<String> full = wrapping.full(text.substring(0, length), ems * SIZE, SIZE, 20);
            assertThat(full.get(full.size() - 1).length()).as("%s", full).isGreaterThan(1);
            assertThat(String.join("", lines)).isEqualTo(text.substring(0, length));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"承诺到二〇二五年底前完成全部改造任务并验收合格", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "第0126号建议2024W165"})
    void keepsToTheWidthAndSaysWhatItCut(String text) {
        List<String> lines = wrapping.lines(text, 5 * SIZE, SIZE, 2);
        assertThat(lines).hasSizeLessThanOrEqualTo(2);
        assertThat(lines.get(1)).endsWith("…");
        assertThat(lines)
                .allSatisfy(line -> assertThat(new Typeface().width(line, SIZE)).isLessThanOrEqualTo(5 * SIZE + 0.01));
    }
}
