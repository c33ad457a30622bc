package policygraph;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policygraph.document.Source;
import policygraph.statement.Extraction;

/** Text made to cost time or memory is read in proportion to its length. What is not would not end here. */
class HostileTextTests {

    private static final Source SOURCE = Source.of("hostile.txt");
    private static final Extractor EXTRACTOR = new Extractor();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final int SMALL = 20_000;
    private static final int LARGE = 4 * SMALL;

    /** Arrays double as they grow, so that four times the text may take a little more than four times the memory. */
    private static final double MOST_GROWTH = 6;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "()",
                "《",
                "《关于》",
                "“",
                "“春风行动”、",
                "大学",
                "大学、",
                "平台",
                "建设某某创新平台、",
                "建设",
                "和",
                "等",
                "1",
                "一",
                "2023年",
                "省教育厅、",
                "我厅将",
                "一、\n",
                "教函〔2024〕5号",
                "(以下简称“某某”)",
                "省教育厅印发《某某办法》，",
                "培训1200人，",
                "下一步，",
                "第",
                "号",
                "关于",
                "的答复",
                "联系人：张三\n",
                "A",
                "A公司、",
                "某某有限公司",
                "会同",
                "由",
                "\t",
                "　省　"
            })
    void workGrowsWithLength(String piece) {
        allocated(piece, SMALL);
        double small = allocated(piece, SMALL);
        double large = allocated(piece, LARGE);
        assertThat(large / small).as("growth of memory taken").isLessThan(MOST_GROWTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "《", "“", "大学", "建设"})
    void millionOfOneMarkOrWordIsRead(String piece) {
        assertThat(read(piece.repeat(1_000_000)).document().text()).contains(piece);
    }

    @Test
    void lineOfTenMegabytesIsRead() {
        String clause = "2023年，省教育厅会同省财政厅支持某某大学建设数字教育平台，培训教师1200余名，";
        Extraction extraction = read(clause.repeat(10 * 1024 * 1024 / 3 / clause.length()));
        assertThat(extraction.resolutions()).hasSizeGreaterThan(100_000);
    }

    private static long allocated(String piece, int length) {
        String text = piece.repeat(length / piece.length());
        long thread = Thread.currentThread().getId();
        long before = THREADS.getThreadAllocatedBytes(thread);
        read(text);
        return THREADS.getThreadAllocatedBytes(thread) - before;
    }

    private static Extraction read(String body) {
        String text = "关于省十四届人大二次会议第0217号建议的答复\n\n张明远代表：\n您提出的建议收悉，现答复如下：\n" + body + "。\n甘肃省教育厅\n2024年6月18日\n";
        return EXTRACTOR.extract(text.getBytes(StandardCharsets.UTF_8), SOURCE);
    }
}
