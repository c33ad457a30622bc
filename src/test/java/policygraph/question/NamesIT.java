package policygraph.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import policygraph.Ingest;
import policygraph.Neo4jTestConfiguration;
import policygraph.SeededGraph;
import policygraph.load.Input;
import policygraph.load.LoadProgress;

/** Names as people write them, over the documents of {@code seeds/reply} and two from other provinces. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {"policygraph.seeds.load=false", "policygraph.browser.enabled=false"})
@Import({Neo4jTestConfiguration.class, SeededGraph.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NamesIT {

    private static final String LETTER =
            """
            %1$s关于省政协第0001号提案的答复

            李委员：

            您提出的《关于发展银发旅居的提案》收悉，现答复如下：

            %1$s、%2$s联合印发《%3$s》。国务院国资委给予指导。

            %1$s
            2024年5月6日
            """;

    @Autowired
    private Answers answers;

    @Autowired
    private Search search;

    @BeforeAll
    void load(@Autowired SeededGraph seeds, @Autowired Ingest ingest) {
        seeds.load();
        ingest.load(
                Stream.of(
                        input("a.txt", LETTER.formatted("云南省教育厅", "云南省国资委", "云南省银发旅居服务促进办法")),
                        input("b.txt", LETTER.formatted("青海省教育厅", "青海省国资委", "青海省银发旅居服务促进办法"))),
                LoadProgress.silent());
        seeds.awaitIndexes();
    }

    private static Input input(String file, String text) {
        return Input.of(file, text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "工信部, , 工业和信息化部",
        "國家工信部, , 工业和信息化部",
        "云南省教育厅, , 云南省教育厅",
        "云南教育厅, , 云南省教育厅",
        "雲南省教育廳, , 云南省教育厅",
        "省教育厅, 云南, 云南省教育厅",
        "省教育厅, 630000, 青海省教育厅",
        "省教育厅, 昆明, 云南省教育厅",
        "教育厅, 青海, 青海省教育厅",
        "国资委, 云南, 云南省人民政府国有资产监督管理委员会",
        "国资委, 全国, 国务院国有资产监督管理委员会",
        "国务院国资委, , 国务院国有资产监督管理委员会",
        "吉林省委组织部, , 中共吉林省委组织部"
    })
    void findsAnAgency(String name, @Nullable String region, String meant) {
        assertThat(meant("policies_issued_by", "agency", name, region)).isEqualTo(meant);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "《云南省银发旅居服务促进办法》, , 云南省银发旅居服务促进办法",
        "云南省银发旅居服务促进办法（试行）, , 云南省银发旅居服务促进办法",
        "关于印发《云南省银发旅居服务促进办法》的通知, , 云南省银发旅居服务促进办法",
        "云南省银发旅居办法, , 云南省银发旅居服务促进办法",
        "卓越工程师方案, , 吉林省卓越工程师产学研协同培养项目实施方案",
        "卓越工程师产学研协同培养, , 吉林省卓越工程师产学研协同培养项目实施方案",
        "工信部联原【2024】第136号, , 精细化工产业创新发展实施方案（2024-2027）",
        "工信部联原﹝2024﹞１３６ 号, , 精细化工产业创新发展实施方案（2024-2027）",
        "工信部联原(2024)136, , 精细化工产业创新发展实施方案（2024-2027）"
    })
    void findsAPolicy(String name, @Nullable String region, String meant) {
        assertThat(meant("co_issuers", "policy", name, region)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025W233", "2025w233号提案", "第2025W233号", "第２０２５Ｗ２３３号提案", "第2025w233号建议"})
    void findsAProposal(String cited) {
        assertThat(ask("proposal_trail", "proposal", cited, null).rows())
                .singleElement()
                .extracting(row -> row.cells().get("number"))
                .isEqualTo("2025W233");
        assertThat(search.find(cited, List.of("Proposal"), 5).get(0).docNumber())
                .isEqualTo("2025W233");
    }

    @ParameterizedTest
    @CsvSource({
        "policies_issued_by, agency, 省教育厅, 吉林省教育厅|云南省教育厅|青海省教育厅",
        "policies_issued_by, agency, 国资委, 国务院国有资产监督管理委员会|云南省人民政府国有资产监督管理委员会|吉林省人民政府国有资产监督管理委员会",
        "co_issuers, policy, 银发旅居服务促进办法, 云南省银发旅居服务促进办法|青海省银发旅居服务促进办法",
        "co_issuers, policy, 银发旅居办法, 云南省银发旅居服务促进办法|青海省银发旅居服务促进办法"
    })
    void offersWhatMayBeMeant(String question, String parameter, String name, String candidates) {
        Answer answer = ask(question, parameter, name, null);
        assertThat(answer.rows()).isEmpty();
        assertThat(answer.isAmbiguous()).isTrue();
        assertThat(answer.hints().get(0).candidates())
                .extracting(Candidate::name)
                .contains(candidates.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource({
        "policies_issued_by, agency, 省教育厅, 浙江, 浙江省教育厅",
        "policies_issued_by, agency, 贵州省教育厅, , ",
        "policies_issued_by, agency, 教育, , ",
        "co_issuers, policy, 云南省银色旅居服务办法, , "
    })
    void whatIsOnlyAlikeIsNotTaken(
            String question, String parameter, String name, @Nullable String region, @Nullable String readAs) {
        Answer answer = ask(question, parameter, name, region);
        assertThat(answer.rows()).isEmpty();
        assertThat(answer.parameters().get(0).meant()).isNull();
        assertThat(answer.hints()).hasSize(1);
        if (readAs != null) {
            assertThat(answer.hints().get(0).text().zh()).contains(readAs);
        }
    }

    @Test
    void anUnknownRegionIsAnError() {
        assertThatThrownBy(() -> ask("policies_issued_by", "agency", "省教育厅", "火星"))
                .isInstanceOf(BadParameterException.class)
                .hasMessageContaining("火星");
        assertThatThrownBy(() -> ask("policies_issued_by", "agency", "区教育局", "朝阳区"))
                .isInstanceOf(BadParameterException.class)
                .hasMessageContaining("220104");
    }

    @ParameterizedTest
    @CsvSource({
        "云南省教, Agency, 云南省教育厅, NAME, 云南省教",
        "雲南省教, Agency, 云南省教育厅, NAME, 云南省教",
        "ynsjyt, Agency, 云南省教育厅, SOUND, 云南省教育厅",
        "YNSJ, Agency, 云南省教育厅, SOUND, 云南省教",
        "yunnanshengjiaoyu, Agency, 云南省教育厅, SOUND, 云南省教育",
        "jyt, Agency, 云南省教育厅, SOUND, 教育厅",
        "云南省国资委, Agency, 云南省人民政府国有资产监督管理委员会, ALIAS, 云南省国资委",
        "工信部联原[2024]136号, Policy, 精细化工产业创新发展实施方案（2024-2027）, NUMBER, 工信部联原〔2024〕136号",
        "卓越工程师, Policy, 吉林省卓越工程师产学研协同培养项目实施方案, NAME, 卓越工程师",
        "给予指导, Document, 云南省教育厅关于省政协第0001号提案的答复, TEXT, 给予指导"
    })
    void findsWhileOneTypes(String typed, String label, String name, Hit.Where where, String marked) {
        List<Hit> hits = search.find(typed, List.of(label), 20);
        assertThat(hits).anySatisfy(hit -> {
            assertThat(hit.name()).isEqualTo(name);
            assertThat(hit.where()).isEqualTo(where);
            assertThat(hit.highlight()).contains(new Hit.Piece(marked, true));
        });
    }

    @ParameterizedTest
    @CsvSource({"吉林省教育厅, 吉林省教育厅", "工信部, 工业和信息化部", "吉林大学, 吉林大学"})
    void theVeryNameComesFirst(String typed, String name) {
        assertThat(search.find(typed, Search.LABELS, 5).get(0).name()).isEqualTo(name);
    }

    private @Nullable String meant(String question, String parameter, String name, @Nullable String region) {
        Answer answer = ask(question, parameter, name, region);
        Candidate meant = answer.parameters().get(0).meant();
        return meant == null ? answer.hints().toString() : meant.name();
    }

    private Answer ask(String question, String parameter, String name, @Nullable String region) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        given.put(parameter, List.of(name));
        if (region != null) {
            given.put("region", List.of(region));
        }
        return answers.answer(question, given);
    }
}
