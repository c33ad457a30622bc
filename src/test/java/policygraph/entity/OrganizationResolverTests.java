package policygraph.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policygraph.document.Document;
import policygraph.document.DocumentReader;
import policygraph.document.Source;
import policygraph.gazetteer.AgencyGrammar;
import policygraph.mention.Mention;
import policygraph.mention.MentionFinder;
import policygraph.mention.Type;

/** Which organisation a name means, by gazetteer, by the issuer's region and by names given in the text. */
class OrganizationResolverTests {

    private static final MentionFinder FINDER = MentionFinder.fromSeeds();
    private static final OrganizationResolver RESOLVER =
            OrganizationResolver.with(new DocumentHome(AgencyGrammar.fromSeeds()));

    private final DocumentReader documents = new DocumentReader();

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            山东省能源局, 我局会同省电力公司做好接入。, 国网山东省电力公司
            青海省工业和信息化厅, 我厅协调省电力公司做好接入。, 国网青海省电力公司
            江苏省科学技术厅, 由省农科院承担。, 江苏省农业科学院
            广西壮族自治区科学技术厅, 由广西农科院承担。, 广西壮族自治区农业科学院
            云南省林业和草原局, 由省林科院承担。, 云南省林业科学研究院
            德清县文化和广电旅游体育局, 由县图书馆承办。, 德清县图书馆
            绍兴市交通运输局, 由市交投集团承建。, 绍兴市交通投资集团有限公司
            重庆市卫生健康委员会, 由市疾控中心承担。, 重庆市疾病预防控制中心
            福建省科学技术厅, 由中科院福建物构所承担。, 中国科学院福建物质结构研究所
            陕西省科学技术厅, 由中科院西安光机所承担。, 中国科学院西安光学精密机械研究所
            陕西省科学技术厅, 由西北农林科技大学杨凌校区承担。, 西北农林科技大学
            贵州省教育厅, 由中国石油大学（华东）承担。, 中国石油大学（华东）
            四川省卫生健康委员会, 由华西医院承担。, 四川大学华西医院
            """)
    void resolves(String issuer, String sentence, String name) {
        assertThat(names(issuer + "关于建议的答复\n\n" + sentence + "\n\n" + issuer + "\n2024年5月6日\n"))
                .containsOnly(name);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            由湖北远山铝业有限公司（以下简称“远山铝业”）投资。远山铝业已投产。, 湖北远山铝业有限公司
            由贵州青岩矿业股份有限公司投资。青岩公司已投产。, 贵州青岩矿业股份有限公司
            """)
    void knowsTheShortNamesOfTheText(String text, String name) {
        assertThat(names(text)).hasSizeGreaterThan(1).containsOnly(name);
    }

    private List<String> names(String text) {
        Document document = documents.read(text.getBytes(StandardCharsets.UTF_8), Source.of("example.txt"));
        List<Mention> mentions = FINDER.find(document).stream()
                .filter(mention -> RESOLVER.types().contains(mention.type()))
                .toList();
        return RESOLVER.resolve(document, mentions, Setting.OPEN).stream()
                .map(Resolution::entity)
                .filter(Objects::nonNull)
                .filter(entity -> entity.type() != Type.AGENCY)
                .map(Entity::name)
                .toList();
    }
}
