package policygraph.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTests {

    private static final Pinyin PINYIN = Pinyin.fromSeeds(Regions.fromSeeds());

    @ParameterizedTest
    @CsvSource({
        "重庆市, chong qing shi",
        "长春市, chang chun shi",
        "省长, sheng zhang",
        "首都, shou du",
        "中国银行, zhong guo yin hang",
        "绿色, lv se",
        "5G应用, 5 g ying yong",
        "“双碳”,  shuang tan "
    })
    void readsWordsAsTheyAreSaid(String name, String sounds) {
        assertThat(String.join(" ", PINYIN.syllables(name)).strip()).isEqualTo(sounds.strip());
    }

    @Test
    void aNameIsFoundWithAndWithoutItsRegion() {
        assertThat(PINYIN.keys(List.of("吉林省教育厅", "省教育厅", "教育厅")))
                .containsExactly("jiaoyuting", "jilinshengjiaoyuting", "jlsjyt", "jyt", "shengjiaoyuting", "sjyt");
    }

    @Test
    void noKeyIsTheBeginningOfAnother() {
        assertThat(PINYIN.keys(List.of("教育", "教育厅"))).containsExactly("jiaoyuting", "jyt");
    }

    @ParameterizedTest
    @CsvSource({"吉林省教育厅, jlsj, 吉林省教", "吉林省教育厅, jyt, 教育厅", "吉林省教育厅, jiaoyut, 教育厅", "（吉林）教育厅, jljy, 吉林）教育"})
    void tellsTheCharactersThatWereTyped(String name, String typed, String found) {
        int[] place = Objects.requireNonNull(PINYIN.find(name, typed));
        assertThat(name.substring(place[0], place[1])).isEqualTo(found);
    }

    @Test
    void tellsWhatIsNotThere() {
        assertThat(PINYIN.find("吉林省教育厅", "xyz")).isNull();
    }
}
