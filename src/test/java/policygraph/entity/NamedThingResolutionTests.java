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
import policygraph.mention.Mention;
import policygraph.mention.MentionFinder;

/** Which platform or programme words mean, and what tells it from others of its name. */
class NamedThingResolutionTests {

    private static final DocumentReader DOCUMENTS = new DocumentReader();
    private static final MentionFinder MENTIONS = MentionFinder.fromSeeds();
    private static final EntityResolver ENTITIES = EntityResolver.fromSeeds();

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    省民政厅建成“晋康养”服务平台，投入3000万元。[[该平台]]注册用户12万。|晋康养服务平台
                    我厅实施“天山雪松”培养计划。[[该计划]]由省科协承办，资助120人。|天山雪松培养计划
                    省水利厅启动引洮灌区改造工程。我厅建成甘肃省水资源监测系统。[[该工程]]覆盖6县。|引洮灌区改造工程
                    依托湘江算力调度中心，[[该中心]]面向全省开放。|湘江算力调度中心
                    我厅建设“粮安湘农”监管系统，[[上述系统]]已接入粮库86个。|粮安湘农监管系统
                    我厅实施“银发无忧”助老行动，[[该平台]]由社区运行。|?
                    [[该项目]]总投资3亿元。我厅实施“鹤乡”湿地修复项目。|?
                    """)
    void pointsBackToTheNearestThatFits(String marked, String thing) {
        Resolution resolution = resolved("湖南省民政厅", marked);
        Entity entity = resolution.entity();

        assertThat(resolution.mention().role()).isEqualTo(Mention.Role.ANAPHOR);
        assertThat(entity == null ? "?" : entity.name()).isEqualTo(thing);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    依托[[“一网通办”平台]]办理|640000|false
                    我厅上线[[“养老通”服务平台]]|640000|false
                    依托[[国家中小学智慧教育平台]]开展培训|100000|true
                    依托[[全国社会救助信息系统]]比对|100000|true
                    我厅建设[[贵州省农产品追溯平台]]|520000|true
                    省教育厅实施“[[国培计划]]”，培训教师|100000|true
                    """)
    void belongsToTheIssuersRegionUnlessItsNameSaysOtherwise(String marked, String region, boolean sameElsewhere) {
        Entity here = entity("宁夏回族自治区民政厅", marked);
        Entity there = entity("四川省民政厅", marked);

        assertThat(here.region()).isEqualTo(region);
        assertThat(here.id().equals(there.id())).isEqualTo(sameElsewhere);
        assertThat(here.name()).isEqualTo(there.name());
    }

    private static Entity entity(String issuer, String marked) {
        Entity entity = resolved(issuer, marked).entity();
        return Objects.requireNonNull(entity, marked);
    }

    private static Resolution resolved(String issuer, String marked) {
        String words = marked.substring(marked.indexOf("[[") + 2, marked.indexOf("]]"));
        String text = "王某某委员：\n\n您提出的提案收悉，现答复如下：\n\n" + marked.replace("[[", "").replace("]]", "") + "\n\n感谢您的关心。\n\n"
                + issuer + "\n2024年6月3日\n";
        Document document = DOCUMENTS.read(text.getBytes(StandardCharsets.UTF_8), Source.of("example.txt"));
        List<Resolution> resolutions = ENTITIES.resolve(document, MENTIONS.find(document));
        return resolutions.stream()
                .filter(resolution -> resolution.mention().span().in(text).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no mention " + words + " in " + resolutions));
    }
}
