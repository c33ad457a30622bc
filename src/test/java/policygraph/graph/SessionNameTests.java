package policygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policygraph.gazetteer.Region;
import policygraph.gazetteer.Regions;

class SessionNameTests {

    private static final Regions REGIONS = Regions.fromSeeds();

    @ParameterizedTest
    @CsvSource({
        "省政协十二届一次会议,            620000, 甘肃省政协十二届一次会议,      true",
        "省政协十二届一次会议,            620100, 甘肃省政协十二届一次会议,      true",
        "政协甘肃省第十二届委员会第一次会议,   620000, 甘肃省政协十二届一次会议,      true",
        "市十七届人大二次会议,            330200, 宁波市人大十七届二次会议,      true",
        "市政协16届2次会议,             330200, 宁波市政协十六届二次会议,      true",
        "区十七届人大三次会议,            310115, 浦东新区人大十七届三次会议,     true",
        "县十七届人大三次会议,            330523, 安吉县人大十七届三次会议,      true",
        "自治区政协十三届一次会议,          450000, 广西壮族自治区政协十三届一次会议,  true",
        "广西壮族自治区第十四届人民代表大会第二次会议, 450000, 广西壮族自治区人大十四届二次会议, true",
        "市政协六届二次会议,             500000, 重庆市政协六届二次会议,       true",
        "十四届全国人大三次会议,           620000, 全国人大十四届三次会议,       true",
        "全国政协十四届二次会议,           '',     全国政协十四届二次会议,       true",
        "第十四届全国人民代表大会第一次会议,     '',     全国人大十四届一次会议,       true",
        "政协第十四届全国委员会第三次会议,      '',     全国政协十四届三次会议,       true",
        "甘肃省政协十二届一次会议,          '',     甘肃省政协十二届一次会议,      true",
        "省政协十二届一次会议,            '',     省政协十二届一次会议,        false",
        "二〇二四年提案,               620000, 二〇二四年提案,           false",
    })
    void oneNameHoweverPrinted(String printed, String home, String name, boolean certain) {
        Region region = home.isEmpty() ? null : REGIONS.find(home);
        SessionName session = SessionName.of(printed, region, REGIONS);
        assertThat(session.name()).isEqualTo(name);
        assertThat(session.certain()).isEqualTo(certain);
    }
}
