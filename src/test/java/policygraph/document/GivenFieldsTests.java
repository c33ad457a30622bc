package policygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import policygraph.document.Header.Field;
import policygraph.document.Header.Kind;
import policygraph.format.Fact;

class GivenFieldsTests {

    private static final List<Fact> FACTS = List.of(
            new Fact("ArticleTitle", "关于省十四届人大二次会议第0217号建议的答复-甘肃省教育厅"),
            new Fact("发文字号：", "甘教函 (2024) 第 5 号"),
            new Fact("来源", "甘肃省教育厅"),
            new Fact("索引号", "620000/2024-00123"),
            new Fact("成文日期", "2024年6月18日"),
            new Fact("PubDate", "2024-06-20 10:24"),
            new Fact("浏览次数", "1024"),
            new Fact("nonsense", "2024年"));

    @Test
    void fillInWhatTheTextDoesNotPrint() {
        Header header = read("张明远代表：\n您提出的建议收悉，现答复如下：\n我厅支持学校建设。\n");
        assertThat(header.kind()).isEqualTo(Kind.REPLY);
        assertThat(header.title()).isEqualTo(given("关于省十四届人大二次会议第0217号建议的答复"));
        assertThat(header.docNumber()).isEqualTo(given("甘教函〔2024〕5号"));
        assertThat(header.issuers()).containsExactly(given("甘肃省教育厅"));
        assertThat(header.indexNumber()).isEqualTo(given("620000/2024-00123"));
        assertThat(header.written()).isEqualTo(given(LocalDate.of(2024, 6, 18)));
        assertThat(header.published()).isEqualTo(given(LocalDate.of(2024, 6, 20)));
    }

    @Test
    void giveWayToWhatTheTextPrints() {
        String text = "关于加强学校建设的通知\n甘教发〔2024〕7号\n各市州教育局：\n现将有关事项通知如下：\n请支持学校建设。\n甘肃省教育局\n2024年7月1日\n";
        Header header = read(text);
        assertThat(header.kind()).isEqualTo(Kind.NOTICE);
        assertThat(header.title()).isNotNull().matches(Field::isPrinted);
        assertThat(header.issuers()).hasSize(1).allMatch(Field::isPrinted);
        assertThat(header.written()).isNotNull().matches(Field::isPrinted);
        assertThat(header.docNumber()).isNotNull().extracting(Field::value).isEqualTo("甘教发〔2024〕7号");
        assertThat(header.indexNumber()).isEqualTo(given("620000/2024-00123"));
    }

    private static Header read(String text) {
        Source source = new Source("a.txt", null, false, FACTS);
        return new DocumentReader()
                .read(text.getBytes(StandardCharsets.UTF_8), source)
                .header();
    }

    private static <T> Field<T> given(T value) {
        return new Field<>(value, new Span(0, 0), "header.given");
    }
}
