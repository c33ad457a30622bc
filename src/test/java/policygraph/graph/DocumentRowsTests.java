package policygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static policygraph.graph.Sample.REPLY;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policygraph.document.Document;
import policygraph.document.DocumentReader;
import policygraph.document.Source;
import policygraph.entity.Entity;
import policygraph.entity.PolicyTitles;
import policygraph.gazetteer.Lineage;
import policygraph.gazetteer.Regions;
import policygraph.mention.Type;
import policygraph.statement.Basis;
import policygraph.statement.Extraction;
import policygraph.statement.Predicate;
import policygraph.statement.Term;

class DocumentRowsTests {

    private static final Entity HEALTH = Sample.agency("health", "甘肃省卫生健康委员会", "620000");
    private static final Entity FINANCE = Sample.agency("finance", "甘肃省财政厅", "620000");
    private static final Entity PLAN = Sample.policy("plan", "县域医共体建设方案", "甘卫联发〔2023〕7号");
    private static final Entity LAW = Sample.policy("law", "中华人民共和国基本医疗卫生与健康促进法", null);
    private static final Entity PLATFORM = Sample.thing("platform", Type.PLATFORM, "远程会诊平台");

    private static final DocumentRows MAPPING =
            new DocumentRows(Regions.fromSeeds(), Lineage.fromSeeds(), PolicyTitles.fromSeeds());

    @Test
    void jointIssueGivesEachIssuerItsPlace() {
        Loadable sample = Sample.of("a.txt", "省卫生健康委、省财政厅联合印发《县域医共体建设方案》。")
                .names(HEALTH, "省卫生健康委")
                .names(FINANCE, "省财政厅")
                .names(PLAN, "《县域医共体建设方案》")
                .says(named(HEALTH), Predicate.ISSUED, named(PLAN), "省卫生健康委、省财政厅联合印发《县域医共体建设方案》")
                .says(named(FINANCE), Predicate.ISSUED, named(PLAN), "省卫生健康委、省财政厅联合印发《县域医共体建设方案》")
                .loadable();

        assertThat(lines(sample, LoadStep.ISSUED_POLICY))
                .isEqualTo(
                        """
                health -> plan 0..26 STATED test.says 0.9 {joint=true, order=1}
                finance -> plan 0..26 STATED test.says 0.9 {joint=true, order=2}""");
        assertThat(lines(sample, LoadStep.CITES)).isEqualTo("doc -> plan 15..26 STATED test.name 1.0 {}");
        assertThat(lines(sample, LoadStep.OF_REGION))
                .isEqualTo("""
                health -> 620000
                finance -> 620000""");
        assertThat(lines(sample, LoadStep.WITHIN)).isEqualTo("620000 -> 100000");
        assertThat(row(sample, LoadStep.ENTITY, "plan"))
                .containsEntry("jointBy", "text")
                .containsEntry("docNumber", "甘卫联发〔2023〕7号");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "联系人及电话：马兰，0931-8888123 | 联系人及电话：＊＊，＊＊＊＊-＊＊＊＊＊＊＊",
                "请拨打13900001234咨询，服务热线12345。 | 请拨打＊＊＊＊＊＊＊＊＊＊＊咨询，服务热线12345。",
                "文号2024010112345678有效，投资20240101万元。 | 文号2024010112345678有效，投资20240101万元。",
            })
    void contactsAreMaskedInTheTextThatIsKept(String printed, String kept) {
        Document document = new DocumentReader()
                .read(
                        ("关于建议的答复\n\n张某代表：\n\n您的建议收悉。\n\n" + printed).getBytes(StandardCharsets.UTF_8),
                        Source.of("a.txt"));
        Loadable loadable = new Loadable(new Extraction(document, List.of(), List.of()), "", "v1");

        assertThat(properties(MAPPING.of(loadable), document.id())).contains(kept + ", file=");
        DocumentRows keeping =
                new DocumentRows(Regions.fromSeeds(), Lineage.fromSeeds(), PolicyTitles.fromSeeds(), true);
        assertThat(properties(keeping.of(loadable), document.id())).contains(printed + ", file=");
    }

    private static String properties(Rows rows, String id) {
        return rows.get(LoadStep.DOCUMENT).stream()
                .filter(row -> id.equals(row.get("id")))
                .map(row -> String.valueOf(row.get("properties")))
                .collect(Collectors.joining());
    }

    @Test
    void documentCarriesItsCreditCodeAndWhatItContradicts() {
        Loadable sample = Sample.of("a.txt", "索引号：12530000MB70000080/1 分类：议案 对政协提案的答复")
                .credited("12530000MB70000080")
                .contradicted("proposal.kind", "议案", "政协提案")
                .loadable();

        assertThat(MAPPING.of(sample).get(LoadStep.DOCUMENT))
                .singleElement()
                .extracting("properties", InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("creditCode", "12530000MB70000080")
                .containsEntry("conflicts", List.of("proposal.kind: 议案 ≠ 政协提案"));
    }

    @Test
    void namesOfOneEntityAreCountedAndKept() {
        Loadable sample = Sample.of("a.txt", "省财政厅拨付资金。省财政厅、甘肃省财政厅是一家。")
                .names(FINANCE, "甘肃省财政厅")
                .loadable();

        assertThat(lines(sample, LoadStep.MENTIONS))
                .isEqualTo(
                        "doc -> finance 14..20 STATED test.name 1.0 "
                                + "{count=1, docNumber=null, ends=[20], jointBy=null, name=null, starts=[14], stub=null, surfaces=[甘肃省财政厅]}");
    }

    @Test
    void statedStandsBeforeInferred() {
        Loadable sample = Sample.of("a.txt", "我省建设远程会诊平台。省卫生健康委建设远程会诊平台。")
                .says(named(HEALTH), Predicate.RUNS, named(PLATFORM), "我省建设远程会诊平台", Basis.INFERRED)
                .says(named(HEALTH), Predicate.RUNS, named(PLATFORM), "省卫生健康委建设远程会诊平台")
                .loadable();

        assertThat(lines(sample, LoadStep.RUNS)).isEqualTo("health -> platform 11..25 STATED test.says 0.9 {}");
    }

    @Test
    void documentItselfIsNotCited() {
        Loadable sample = Sample.of("a.txt", "甘卫联发〔2023〕7号 县域医共体建设方案 依据《健康促进法》制定")
                .numbered("甘卫联发〔2023〕7号")
                .names(PLAN, "县域医共体建设方案")
                .names(LAW, "《健康促进法》")
                .says(REPLY, Predicate.BASED_ON, named(LAW), "依据《健康促进法》制定")
                .loadable();

        assertThat(lines(sample, LoadStep.CITES)).isEqualTo("doc -> law 25..32 STATED test.name 1.0 {}");
        assertThat(lines(sample, LoadStep.DOCUMENT_BASED_ON)).isEqualTo("doc -> law 23..34 STATED test.says 0.9 {}");
    }

    @Test
    void figureAndPromiseStandAtTheirPlaceAndNameWhatIsNamedThere() {
        Loadable sample = Sample.of("a.txt", "远程会诊平台服务患者120000人次。下一步，将扩大远程会诊平台覆盖面。")
                .names(PLATFORM, "远程会诊平台")
                .says(REPLY, Predicate.REPORTS, Sample.figure("120000", "人次", "服务患者"), "服务患者120000人次")
                .says(named(HEALTH), Predicate.COMMITS_TO, new Term.Commitment("将扩大远程会诊平台覆盖面。", null), "将扩大远程会诊平台覆盖面。")
                .loadable();

        assertThat(lines(sample, LoadStep.REPORTS)).startsWith("doc -> metric 6..18 STATED");
        assertThat(lines(sample, LoadStep.MEASURES))
                .isEqualTo("metric -> platform 0..19 INFERRED graph.same-sentence 0.8 {}");
        assertThat(lines(sample, LoadStep.COMMITS_TO)).startsWith("health -> commitment 23..36 STATED");
        assertThat(lines(sample, LoadStep.CONCERNS))
                .isEqualTo("commitment -> platform 23..36 INFERRED graph.promise-names 0.9 {}");
        assertThat(MAPPING.of(sample).get(LoadStep.METRIC))
                .singleElement()
                .extracting("properties")
                .hasToString("{name=服务患者 12万人次, value=120000, unit=人次, measures=服务患者, qualifier=null, asOf=null}");
    }

    @Test
    void undecidedKeepsItsCandidates() {
        Loadable sample = Sample.of("a.txt", "市教育局表示支持。")
                .undecided(Type.AGENCY, "市教育局", Sample.agency("b", "朝阳市教育局", null), Sample.agency("a", "辽阳市教育局", null))
                .loadable();

        assertThat(MAPPING.of(sample).get(LoadStep.UNDECIDED))
                .singleElement()
                .extracting("properties")
                .hasToString("{name=市教育局, surface=市教育局, type=AGENCY, candidates=[朝阳市教育局, 辽阳市教育局], "
                        + "candidateIds=[b, a], reason=test.resolve}");
        assertThat(lines(sample, LoadStep.MENTIONS_UNDECIDED))
                .isEqualTo(
                        "doc -> undecided 0..4 STATED test.name 1.0 {count=1, ends=[4], starts=[0], surfaces=[市教育局]}");
        assertThat(lines(sample, LoadStep.MENTIONS)).isEmpty();
    }

    @Test
    void proposalIsKnownByItsSessionAndNumberWhateverDocumentAnswersIt() {
        Sample first = Sample.of("a.txt", "省政协十二届1次会议第0077号提案收悉。王某某委员：甘肃省卫生健康委员会")
                .answers("0077", "省政协十二届1次会议", "王某某")
                .says(named(HEALTH), Predicate.ISSUED, REPLY, "甘肃省卫生健康委员会");
        Sample second = Sample.of("b.txt", "甘肃省政协十二届一次会议第0077号提案收悉。甘肃省财政厅")
                .answers("0077", "甘肃省政协十二届一次会议")
                .says(named(FINANCE), Predicate.ISSUED, REPLY, "甘肃省财政厅");
        Sample elsewhere = Sample.of("c.txt", "省政协十二届一次会议第0077号提案收悉。").answers("0077", "省政协十二届一次会议");

        assertThat(id(first, LoadStep.PROPOSAL))
                .isEqualTo(id(second, LoadStep.PROPOSAL))
                .isNotEqualTo(id(elsewhere, LoadStep.PROPOSAL));
        assertThat(id(first, LoadStep.SESSION)).isEqualTo(id(second, LoadStep.SESSION));
        assertThat(lines(first.loadable(), LoadStep.ANSWERS))
                .isEqualTo("doc -> proposal 11..15 STATED test.header 1.0 {kind=政协提案, title=null}");
        assertThat(lines(first.loadable(), LoadStep.PROPOSED_BY_PERSON))
                .isEqualTo("person -> proposal 21..24 STATED test.header 1.0 {}");
    }

    private static Term named(Entity entity) {
        return new Term.Named(entity);
    }

    private static String id(Sample sample, LoadStep step) {
        return String.valueOf(
                MAPPING.of(sample.loadable()).get(step).iterator().next().get("id"));
    }

    private static Map<String, Object> row(Loadable sample, LoadStep step, String id) {
        return MAPPING.of(sample).get(step).stream()
                .filter(row -> id.equals(row.get("id")))
                .findFirst()
                .orElseThrow();
    }

    /** A relationship a line: ends, place, basis, rule, confidence, other properties; hashed ids by their prefix. */
    private static String lines(Loadable sample, LoadStep step) {
        return MAPPING.of(sample).get(step).stream()
                .map(DocumentRowsTests::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Map<String, ?> row) {
        String ends = prefix(row.get("from")) + " -> " + prefix(row.get("to"));
        if (!(row.get("properties") instanceof Map<?, ?> properties)) {
            return ends;
        }
        Map<Object, Object> more = new TreeMap<>(properties);
        String place = more.remove("start") + ".." + more.remove("end");
        more.remove("quote");
        return String.join(
                " ",
                ends,
                place,
                String.valueOf(more.remove("basis")),
                String.valueOf(more.remove("rule")),
                String.valueOf(more.remove("confidence")),
                more.toString());
    }

    private static String prefix(@Nullable Object id) {
        return String.valueOf(id).replaceFirst("-[0-9a-f]{16}.*", "");
    }
}
