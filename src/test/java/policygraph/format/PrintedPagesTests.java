package policygraph.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages laid out in different ways, 20 characters of 16 points to a line, and the paragraphs that were set on them. */
class PrintedPagesTests {

    private static final float SIZE = 16;
    private static final float LEFT = 80;
    private static final float LEADING = 28;
    private static final int WIDTH = 20;

    private final List<List<PrintedLine>> pages = new ArrayList<>();
    private float top;

    @Test
    void linesOfIndentedParagraphsAreJoinedAcrossPages() {
        page("某某省教育厅文件", "省教育厅会同省财政厅印发《关于加强乡", "村学校建设的意见》，支持乡村学校改善办学");
        page("条件，2024年安排资金");
        pages.get(0).set(1, indented(pages.get(0).get(1)));
        line(0, 2, "下一步，我厅将继续加大支持的力度，落实各");
        line(0, 0, "项任务。");
        line(0, 2, "专此答复。");
        assertThat(text())
                .isEqualTo(
                        """
                        某某省教育厅文件
                        省教育厅会同省财政厅印发《关于加强乡村学校建设的意见》，支持乡村学校改善办学条件，2024年安排资金
                        下一步，我厅将继续加大支持的力度，落实各项任务。
                        专此答复。
                        """);
    }

    @Test
    void paragraphsPartedByRoomStayApart() {
        page("省教育厅会同省财政厅印发《关于加强乡村学", "校建设的意见》，支持乡村学校改善办学条件");
        top += LEADING;
        line(0, 0, "下一步，我厅将继续加大支持的力度，落实各");
        line(0, 0, "项任务。");
        assertThat(text())
                .isEqualTo(
                        """
                        省教育厅会同省财政厅印发《关于加强乡村学校建设的意见》，支持乡村学校改善办学条件
                        下一步，我厅将继续加大支持的力度，落实各项任务。
                        """);
    }

    @Test
    void shortLinesAndRowsOfTablesStayAlone() {
        page("张明远代表：", "各年资金在预算内安排，另有社会资金，见下表。", "年份\t资金（亿元）", "2023\t2.8", "某某省教育厅", "2024年6月18日");
        assertThat(text()).isEqualTo("张明远代表：\n各年资金在预算内安排，另有社会资金，见下表。\n年份\t资金（亿元）\n2023\t2.8\n某某省教育厅\n2024年6月18日\n");
    }

    @Test
    void runningHeadsAndPageNumbersAreNoText() {
        List<String> said = List.of("省教育厅支持学校。", "省财政厅安排资金。", "两厅建立了机制。");
        for (String words : said) {
            page("某某省教育厅公报", words, "— " + (said.indexOf(words) + 1) + " —");
        }
        assertThat(text().lines()).containsExactlyElementsOf(said);
    }

    private String text() {
        return new PrintedParagraphs(new PrintedPages(pages).lines()).text();
    }

    private void page(String... lines) {
        pages.add(new ArrayList<>());
        top = 100;
        for (String line : lines) {
            line(0, 0, line);
        }
    }

    private void line(int offset, int indent, String text) {
        int page = pages.size() - 1 - offset;
        float left = LEFT + indent * SIZE;
        float width = (float)
                text.chars().mapToDouble(c -> c < 0x2000 ? SIZE / 2 : SIZE).sum();
        float right = Math.min(left + width, LEFT + WIDTH * SIZE);
        pages.get(page).add(new PrintedLine(text, page, left, right, top, SIZE));
        top += LEADING;
    }

    private static PrintedLine indented(PrintedLine line) {
        return new PrintedLine(
                line.text(), line.page(), line.left() + 2 * SIZE, line.right() + 2 * SIZE, line.top(), line.size());
    }
}
