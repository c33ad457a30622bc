package policygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text reads as; / stands for a line feed, ~ for an ideographic space. */
class FoldingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            建立了 10 个分市场 | 建立了10个分市场
            浙发改能源［2023］ 12 号 | 浙发改能源〔2023〕12号
            浙发改能源[2023] 12 号 | 浙发改能源〔2023〕12号
            浙发改能源﹝2023﹞12号 | 浙发改能源〔2023〕12号
            文化 旅游 | 文化 旅游
            Open  Data 平台 | Open Data平台
            电话:0871 6300 收悉,现答复如下: | 电话：0871 6300收悉，现答复如下：
            总比达到2.4:1,其中（含）１２．５％ | 总比达到2.4:1，其中(含)12.5%
            发布机构：省民政厅~~发布日期：2024-05-06 10:24 | 发布机构：省民政厅 发布日期：2024-05-06 10:24
            前一段。//后一段。 | 前一段。/后一段。
            """)
    void foldsWidthBracketsAndBlanks(String text, String reading) {
        assertThat(read(text)).isEqualTo(reading);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // cut off in the middle of a sentence, with and without a blank line
                "去年完成投资九亿元。今年将加大投入，通过建设||区域医疗中心，让群众就近就医，有效缓解看病难的问题。",
                "省财政厅会同省水利厅、||省农业农村厅开展检查，发现问题三十起。",
                "印发《关于促进|养老托育服务健康发展的意见》。",
                "全市新增公共停车泊位一万个，改造老旧小区二百个，完成投资三十亿元，惠及居|民二十万户，群众满意度达到九成。",
            })
    void rejoinsBrokenSentences(String text) {
        assertThat(read(text.replace('|', '/'))).isEqualTo(text.replace("|", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // headings, also with a comma in them
                "一、强化统筹，完善机制，推动职业教育高质量发展和产教融合走深走实/我市成立领导小组，统筹推进各项工作。",
                "（二）健全网络/全县建成站点三十个，覆盖全部乡镇。",
                "第二章 职责/县级以上人民政府应当加强领导，落实责任。",
                // salutation, signature, date, contact
                "刘秀兰委员：/您提出的提案收悉。",
                "感谢您的支持/太原市交通运输局/2023年5月6日",
                "山东省民政厅/山东省财政厅/二〇二四年五月六日",
                "特此函复/联系人：王强/联系电话：0531-88880000",
                // metadata, with and without values
                "索引号：370000/来源：/发布日期：2024年5月6日",
                "提案编号/0123/提案者/韩晓",
                // site furniture
                "全县建成站点三十个，覆盖全部乡镇/扫一扫在手机打开当前页",
                "我局按时办结全部建议，代表满意率百分之百/【打印本页】【关闭窗口】",
            })
    void keepsLinesApart(String text) {
        assertThat(read(text)).isEqualTo(FoldingTests.folded(text));
    }

    @Test
    void joinsTheLinesOfAHardWrappedPrintAcrossPages() {
        String text =
                """
                    近年来，全省各级财政部门累计安排专项资金四十六亿元，支持农村
                公路建设养护，新建改建农村公路一万二千公里，打通断头路三百五十条，
                                                — 12 —
                农村客运通达率稳步提高。下一步，省交通运输厅将会同省财政厅、省自
                然资源厅完善政策，加大对脱贫地区的支持力度，力争三年内实现较大人
                口规模自然村通硬化路。
                    感谢您对交通运输工作的关心。
                """;
        assertThat(read(text).split("/"))
                .containsExactly(
                        "近年来，全省各级财政部门累计安排专项资金四十六亿元，支持农村公路建设养护，新建改建农村公路一万二千公里，打通断头路三百五十条，"
                                + "农村客运通达率稳步提高。下一步，省交通运输厅将会同省财政厅、省自然资源厅完善政策，加大对脱贫地区的支持力度，力争三年内实现较大人口规模自然村通硬化路。",
                        "感谢您对交通运输工作的关心。");
    }

    @Test
    void joinsATitleOverSeveralLines() {
        assertThat(read("关于省政协十三届三次会议/第0088号提案/答复的函/苏民函〔2024〕9号/高明委员："))
                .isEqualTo("关于省政协十三届三次会议第0088号提案答复的函/苏民函〔2024〕9号/高明委员：");
    }

    @Test
    void leadsBackToThePlaceInTheText() {
        String text = "\ufeff  印发《关于促进\r\n\r\n养老 托育\t服务的意见》\u3000（浙政〔2024〕 9 号）。";
        Reading reading = Folding.fold(text);
        String title = "《关于促进养老 托育 服务的意见》";
        int at = reading.toString().indexOf(title);
        assertThat(reading.span(at, at + title.length()).in(text)).isEqualTo("《关于促进\r\n\r\n养老 托育\t服务的意见》");
    }

    @ParameterizedTest
    @ValueSource(strings = {"省", "\n", "一\n", " ", "（", "。", "《“（", "a ", "，\n", "关于对\n"})
    void readsHostileTextInTimeLinearToItsLength(String unit) {
        String text = unit.repeat(400_000 / unit.length());
        Assertions.assertThatCode(() -> Folding.fold(text)).doesNotThrowAnyException();
        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(10), () -> Folding.fold(text));
    }

    private static String read(String text) {
        return Folding.fold(text.replace('/', '\n').replace('~', '\u3000'))
                .toString()
                .replace('\n', '/');
    }

    private static String folded(String text) {
        return text.replace('（', '(').replace('）', ')').replace('【', '〔').replace('】', '〕');
    }
}
