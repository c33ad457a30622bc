package policygraph.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policygraph.gazetteer.Regions;

class ShortFormTests {

    private static final Regions REGIONS = Regions.fromSeeds();

    @ParameterizedTest
    @CsvSource({
        "卓越工程师方案, 吉林省卓越工程师产学研协同培养项目实施方案, true",
        "吉林省卓越工程师方案, 吉林省卓越工程师产学研协同培养项目实施方案, true",
        "吉林省卓越工程师实施方案, 吉林省卓越工程师产学研协同培养项目实施方案, true",
        "浙江省卓越工程师方案, 吉林省卓越工程师产学研协同培养项目实施方案, false",
        "卓越工程师协同培养方案, 吉林省卓越工程师产学研协同培养项目实施方案, false",
        "工程师方案, 吉林省卓越工程师产学研协同培养项目实施方案, false",
        "卓越工程师意见, 吉林省卓越工程师产学研协同培养项目实施方案, false",
        "卓越方案, 吉林省卓越工程师产学研协同培养项目实施方案, false",
        "吉林省方案, 吉林省卓越工程师产学研协同培养项目实施方案, false",
        "节约用水条例, 云南省节约用水管理条例, true",
        "节约用水条例, 云南省节约用水条例, false"
    })
    void leavesWordsOut(String form, String title, boolean shortens) {
        assertThat(new ShortForm(form, REGIONS).shortens(title)).isEqualTo(shortens);
    }
}
