package policygraph.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policygraph.gazetteer.Region;
import policygraph.mention.Type;

/** What a name that stands alone means, with and without a region. */
class NameReaderTests {

    private static final NameReader READER = NameReader.fromSeeds();
    private static final Set<Type> AGENCY = Set.of(Type.AGENCY);

    @ParameterizedTest
    @CsvSource({
        "省教育厅, 吉林, 吉林省教育厅",
        "省教育厅, 长春, 吉林省教育厅",
        "教育厅, 浙江, 浙江省教育厅",
        "市教育局, 长春, 长春市教育局",
        "国资委, 吉林, 吉林省人民政府国有资产监督管理委员会",
        "省国资委, 吉林, 吉林省人民政府国有资产监督管理委员会",
        "国资委, 全国, 国务院国有资产监督管理委员会",
        "工信部, 吉林, 工业和信息化部",
        "工信部, , 工业和信息化部",
        "吉林省委组织部, , 中共吉林省委组织部",
        "安徽省科技厅, , 安徽省科学技术厅",
        "安徽省科技厅, 吉林, 安徽省科学技术厅"
    })
    void readsOneAgency(String name, @Nullable String region, String meant) {
        NameReader.Meaning meaning = READER.read(name, AGENCY, region(region));
        assertThat(meaning.entities()).extracting(Entity::name).containsExactly(meant);
        assertThat(meaning.decided()).isTrue();
    }

    @Test
    void leavesABareNameOpen() {
        NameReader.Meaning meaning = READER.read("国资委", AGENCY, null);
        assertThat(meaning.decided()).isFalse();
        assertThat(meaning.entities())
                .extracting(Entity::name)
                .contains("国务院国有资产监督管理委员会", "吉林省人民政府国有资产监督管理委员会", "长春市人民政府国有资产监督管理委员会");
    }

    @Test
    void onlyProvincesHaveDepartments() {
        NameReader.Meaning meaning = READER.read("省教育厅", AGENCY, null);
        assertThat(meaning.decided()).isFalse();
        assertThat(meaning.entities())
                .hasSizeBetween(20, 30)
                .extracting(Entity::level)
                .containsOnly("省");
    }

    @ParameterizedTest
    @CsvSource({
        "吉大, UNIVERSITY, 吉林大学",
        "中科院, RESEARCH_INSTITUTE, 中国科学院",
        "关于印发《绿化办法》的通知, POLICY, 绿化办法",
        "环境保护法, POLICY, 中华人民共和国环境保护法"
    })
    void readsOtherNames(String name, Type type, String meant) {
        assertThat(READER.read(name, Set.of(type), null).entities())
                .extracting(Entity::name)
                .containsExactly(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000", "😀", "》《", "教", "省教育厅的规划"})
    void isNotHarmedByWhatIsNoName(String typed) {
        assertThat(READER.read(typed, AGENCY, null).entities()).isEmpty();
        READER.read(typed, EnumSet.allOf(Type.class), null);
    }

    private static @Nullable Region region(@Nullable String name) {
        return name == null ? null : READER.regions().named(name).get(0);
    }
}
