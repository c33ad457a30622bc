package policygraph.briefing.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policygraph.briefing.SampleAnswers;
import policygraph.question.BadParameterException;
import policygraph.question.Questions;

/** A figure's own words are in the language that is asked for; names and quotes stay as documents have them. */
class LanguageTests {

    private static final Questions QUESTIONS = Questions.fromClassPath();

    private final Figures figures = new Figures(QUESTIONS, new Typeface());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ZH | 《吉林省卓越工程师产学研协同培养项目实施方案》由2个机关发布
            EN | 《吉林省卓越工程师产学研协同培养项目实施方案》 was issued by 2 agencies
            ZH | 一份政策由哪些机关发布；政策文件：吉林省卓越工程师产学研协同培养项目实施方案；语料 9 份文件；所据最新文件成文于 2025-05-29
            EN | Which agencies issued a policy; Policy: 吉林省卓越工程师产学研协同培养项目实施方案; corpus of 9 documents; newest document behind it dated 2025-05-29
            ZH | 印发 [1]
            EN | issued [1]
            ZH | 示例（虚构）
            EN | invented sample
            ZH | 虚线：推断
            EN | Dashed: inferred
            ZH | 机关
            EN | Agency
            ZH | [2] “按照上述方案”——《对市政协二次会议第165号提案答复的函》（成卫健函〔2024〕215号），示例（虚构）
            EN | [2] “按照上述方案” — 《对市政协二次会议第165号提案答复的函》（成卫健函〔2024〕215号）, invented sample
            ZH | 依据：2 份文件，明示 2 处，推断 1 处；其中 1 份为示例（虚构）。没有记载不等于没有。
            EN | Evidence: documents 2, stated 2, inferred 1; invented samples among them 1. What is not recorded may exist all the same.
            ZH | 来源：政策图谱 PolicyGraph，问题 co_issuers（policy=吉林省卓越工程师产学研协同培养项目实施方案）
            EN | Source: PolicyGraph 政策图谱, question co_issuers (policy=吉林省卓越工程师产学研协同培养项目实施方案)
            """)
    void saysItInTheLanguage(Language language, String words) {
        assertThat(lines(figures.draw(SampleAnswers.small(QUESTIONS), Setting.alone(language))))
                .contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2750000000, ZH, 27.5亿",
        "2750000000, EN, '2,750,000,000'",
        "386000, ZH, 38.6万",
        "123456, ZH, 123456",
        "123456, EN, '123,456'",
        "2024, ZH, 2024",
        "2024, EN, 2024",
        "0.0230, ZH, 0.023",
        "12345.5, EN, '12,345.5'"
    })
    void amountsLoseNoDigit(double number, Language language, String words) {
        assertThat(Cell.words(number, language)).isEqualTo(words);
    }

    @Test
    void chineseUnlessAsked() {
        assertThat(Language.of("")).isEqualTo(Language.ZH);
        assertThat(Language.of("en")).isEqualTo(Language.EN);
        assertThatThrownBy(() -> Language.of("fr"))
                .isInstanceOf(BadParameterException.class)
                .hasMessageContaining("fr");
    }

    private static List<String> lines(Drawing drawing) {
        List<String> lines = new ArrayList<>();
        for (Part part : drawing.parts()) {
            List<TextLine> texts = part instanceof Part.Box box
                    ? box.lines()
                    : part instanceof Part.Words words
                            ? words.lines()
                            : part instanceof Part.Connector arrow && arrow.caption() != null
                                    ? List.of(arrow.caption())
                                    : List.of();
            lines.add(String.join("", texts.stream().map(TextLine::text).toList()));
            texts.forEach(line -> lines.add(line.text()));
        }
        return lines;
    }
}
