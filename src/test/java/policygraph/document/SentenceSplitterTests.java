package policygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where sentences end (|) and which are headings (#); / stands for a line feed. */
class SentenceSplitterTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            textBlock =
                    """
            建成站点三十个。新增泊位五百个；投资九亿元！ = 建成站点三十个。|新增泊位五百个；|投资九亿元！
            我局提出“先试点；再推广。稳步实施”的思路。效果良好。 = 我局提出“先试点；再推广。稳步实施”的思路。|效果良好。
            文件明确：“各地可以自主选择。”按照规定，配电价格由省级核定。 = 文件明确：“各地可以自主选择。”|按照规定，配电价格由省级核定。
            实现“零跑腿。”的目标。 = 实现“零跑腿。”的目标。
            各地要落实责任。（省民政厅牵头；省教育厅配合） = 各地要落实责任。|（省民政厅牵头；省教育厅配合）
            少了一半的“引号。后面照样断开。 = 少了一半的“引号。|后面照样断开。
            多了一半的引号”。后面照样断开。 = 多了一半的引号”。|后面照样断开。
            （二）拓宽渠道。支持高校开设专业。 = #（二）拓宽渠道。|支持高校开设专业。
            一是完善政策。我厅将修订办法。 = 一是完善政策。|我厅将修订办法。
            一、关于推进融合发展，提升服务能力/近年来成效明显。 = #一、关于推进融合发展，提升服务能力|近年来成效明显。
            1.实施技能提升工程，三年培训十万人次。 = 1.实施技能提升工程，三年培训十万人次。
            三、我局将加大投入。 = 三、我局将加大投入。
            下一步，重点做好以下工作：/（一）优化布局/新建站点二十个。 = 下一步，重点做好以下工作：|#（一）优化布局|新建站点二十个。
            """)
    void cutsAtMarksOutsideOfPairs(String text, String expected) {
        Document document =
                new DocumentReader().read(text.replace('/', '\n').getBytes(StandardCharsets.UTF_8), Source.of("a.txt"));
        String cut = document.sentences().stream()
                .map(s -> (s.heading() ? "#" : "") + s.span().in(document.text()))
                .collect(Collectors.joining("|"));
        assertThat(cut).isEqualTo(expected);
    }
}
