package policygraph.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberStyleTests {

    @ParameterizedTest
    @CsvSource({
        "chineseCounting, 1, 一",
        "chineseCountingThousand, 10, 十",
        "chineseCountingThousand, 11, 十一",
        "japaneseCounting, 20, 二十",
        "taiwaneseCounting, 35, 三十五",
        "chineseCountingThousand, 100, 一百",
        "chineseCountingThousand, 101, 一百零一",
        "chineseCountingThousand, 110, 一百一十",
        "chineseCountingThousand, 1001, 一千零一",
        "ideographDigital, 10, 一〇",
        "ideographTraditional, 3, 丙",
        "decimalEnclosedCircleChinese, 2, ②",
        "decimalEnclosedCircleChinese, 21, 21",
        "decimalEnclosedParen, 1, ⑴",
        "decimalEnclosedFullstop, 1, ⒈",
        "decimalFullWidth, 12, １２",
        "lowerLetter, 2, b",
        "upperLetter, 2, B",
        "lowerRoman, 14, xiv",
        "upperRoman, 9, IX",
        "decimal, 7, 7",
        "someStyleOfTomorrow, 7, 7",
        "bullet, 1, ''",
    })
    void numbersAreWrittenAsWordDoes(String style, int number, String written) {
        assertThat(NumberStyle.of(style).write(number)).isEqualTo(written);
    }

    /** The same styles have other names in docx and in doc. */
    @ParameterizedTest
    @CsvSource({"0, 3", "2, iii", "18, ③", "30, 丙", "37, 三", "39, 三", "23, ''"})
    void docNamesStylesByCode(int code, String written) {
        assertThat(NumberStyle.of(code).write(3)).isEqualTo(written);
    }
}
