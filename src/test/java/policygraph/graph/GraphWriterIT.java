package policygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static policygraph.graph.Sample.REPLY;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.Neo4jException;
import policygraph.GraphTest;
import policygraph.entity.Entity;
import policygraph.entity.PolicyTitles;
import policygraph.mention.Type;
import policygraph.statement.Predicate;
import policygraph.statement.Term;

class GraphWriterIT extends GraphTest {

    private static final Entity WATER = Sample.agency("water", "云南省水利厅", "530000");
    private static final Entity FINANCE = Sample.agency("finance", "云南省财政厅", "530000");
    private static final Entity PLAN = Sample.policy("plan", "云南省农村供水保障规划", "云水联发〔2021〕8号");
    private static final Entity PLAN_BY_NUMBER = Sample.policy("plan", "云水联发〔2021〕8号", "云水联发〔2021〕8号");
    private static final Entity PLATFORM = Sample.thing("platform", Type.PLATFORM, "供水监测平台");

    private static final PolicyTitles TITLES = PolicyTitles.fromSeeds();
    private static final String NUMBER = "云水联发〔2021〕8号";
    private static final Entity BARE_NUMBER = TITLES.policy(NUMBER, NUMBER);
    private static final Entity NUMBERED = TITLES.policy("供水规划", NUMBER);
    private static final Entity UNNUMBERED = TITLES.policy("供水规划", null);
    private static final Entity LAW = TITLES.policy("水法", null);

    private static GraphWriter writer;

    @BeforeAll
    static void make() {
        writer = new GraphWriter(driver, DATABASE);
    }

    private static Sample joint() {
        return Sample.of(
                        "joint.txt",
                        """
                        关于第12号提案的答复
                        云水函〔2024〕3号

                        李某某委员：

                        您在省政协十三届二次会议上提出的第12号提案收悉。现答复如下：

                        省水利厅、省财政厅联合印发《云南省农村供水保障规划》，建成供水监测平台，覆盖3200个村。

                        下一步，将完善供水监测平台。

                        云南省水利厅
                        """)
                .titled("关于第12号提案的答复")
                .numbered("云水函〔2024〕3号")
                .answers("12", "省政协十三届二次会议", "李某某")
                .names(WATER, "省水利厅")
                .names(FINANCE, "省财政厅")
                .names(PLAN, "《云南省农村供水保障规划》")
                .names(PLATFORM, "供水监测平台")
                .undecided(Type.AGENCY, "李某某")
                .says(named(WATER), Predicate.ISSUED, REPLY, "云南省水利厅")
                .says(named(WATER), Predicate.ISSUED, named(PLAN), "省水利厅、省财政厅联合印发")
                .says(named(FINANCE), Predicate.ISSUED, named(PLAN), "省水利厅、省财政厅联合印发")
                .says(named(WATER), Predicate.RUNS, named(PLATFORM), "建成供水监测平台")
                .says(REPLY, Predicate.REPORTS, Sample.figure("3200", "个", "村"), "覆盖3200个村")
                .says(named(WATER), Predicate.COMMITS_TO, new Term.Commitment("将完善供水监测平台。", null), "将完善供水监测平台。");
    }

    private static Sample citing() {
        return Sample.of("citing.txt", "云南省财政厅按照云水联发〔2021〕8号文件支持农村供水监测平台，依据该文件会同云南省水利厅办理。")
                .names(FINANCE, "云南省财政厅")
                .names(WATER, "云南省水利厅")
                .names(PLAN_BY_NUMBER, "云水联发〔2021〕8号")
                .names(PLATFORM, "农村供水监测平台")
                .says(named(FINANCE), Predicate.ISSUED, REPLY, "云南省财政厅")
                .says(named(WATER), Predicate.CO_HANDLED, REPLY, "会同云南省水利厅办理")
                .says(named(FINANCE), Predicate.SUPPORTS, named(PLATFORM), "支持农村供水监测平台")
                .says(REPLY, Predicate.BASED_ON, named(PLAN_BY_NUMBER), "依据该文件");
    }

    @Test
    void everyStatementHasItsEvidenceWordForWord() {
        write(joint(), citing());

        List<Record> rows = rows(
                "MATCH ()-[r:!(OF_REGION|LOCATED_IN|PART_OF|SUCCEEDED_BY|WITHIN)]->() MATCH (d:Document {id: r.source})"
                        + " RETURN type(r) AS type, properties(r) AS r, d.text AS text");
        assertThat(rows.stream().map(row -> row.get("type").asString()).distinct())
                .containsExactlyInAnyOrder(
                        "ANSWERS",
                        "SUBMITTED_TO",
                        "PROPOSED",
                        "MENTIONS",
                        "MENTIONS_UNDECIDED",
                        "ISSUED",
                        "CO_HANDLED",
                        "CITES",
                        "BASED_ON",
                        "RUNS",
                        "SUPPORTS",
                        "COMMITS_TO",
                        "REPORTS",
                        "MEASURES",
                        "CONCERNS");
        assertThat(rows).allSatisfy(row -> {
            Map<String, Object> r = row.get("r").asMap();
            assertThat(r).containsKeys("source", "start", "end", "quote", "rule", "basis", "confidence");
            assertThat(row.get("text")
                            .asString()
                            .substring(
                                    row.get("r").get("start").asInt(),
                                    row.get("r").get("end").asInt()))
                    .isEqualTo(r.get("quote"));
        });
    }

    @Test
    void writingTwiceChangesNothing() {
        assertThat(write(joint(), citing())).containsExactly(Outcome.LOADED, Outcome.LOADED);
        List<String> once = GraphSnapshot.of(driver);

        assertThat(write(joint(), citing())).containsExactly(Outcome.UNCHANGED, Outcome.UNCHANGED);
        assertThat(GraphSnapshot.of(driver)).isEqualTo(once);
    }

    @Test
    void orderOfDocumentsDoesNotMatter() {
        write(joint(), citing());
        List<String> oneWay = GraphSnapshot.of(driver);
        emptyGraph();
        write(citing());
        write(joint());

        assertThat(GraphSnapshot.of(driver)).isEqualTo(oneWay);
    }

    @Test
    void removalTakesExactlyWhatTheDocumentSays() {
        write(citing());
        List<String> before = GraphSnapshot.of(driver);
        write(joint());

        assertThat(writer.remove(joint().loadable().id())).isTrue();
        assertThat(GraphSnapshot.of(driver)).isEqualTo(before);
    }

    @Test
    void removalOfAllLeavesTheGazetteerAlone() {
        write(joint(), citing());
        writer.remove(citing().loadable().id());
        writer.remove(joint().loadable().id());

        assertThat(GraphSnapshot.of(driver))
                .allMatch(line -> line.startsWith("[Region]") || line.contains("-WITHIN->"));
        assertThat(writer.remove(joint().loadable().id())).isFalse();
    }

    @Test
    void lineOfReformsComesWithItsFirstNameAndGoesWithItsLast() {
        Sample former = Sample.of("former.txt", "环境保护部答复。")
                .names(Sample.agency("agency-cn-huanbao", "环境保护部", "100000"), "环境保护部");
        Sample later = Sample.of("later.txt", "生态环境部答复。")
                .names(Sample.agency("agency-cn-shengtai", "生态环境部", "100000"), "生态环境部");
        write(former);
        assertThat(rows(
                        "MATCH (a:Agency)-[r:SUCCEEDED_BY]->(b:Agency) RETURN a.name + ' ' + r.date + ' ' + b.name AS line"
                                + " ORDER BY line"))
                .extracting(row -> row.get("line").asString())
                .containsExactly("国家环境保护总局 2008-03-15 环境保护部", "环境保护部 2018-03-17 生态环境部");
        List<String> before = GraphSnapshot.of(driver);

        write(later);
        writer.remove(later.loadable().id());
        assertThat(GraphSnapshot.of(driver)).isEqualTo(before);
        writer.remove(former.loadable().id());
        assertThat(rows("MATCH (a:Agency) RETURN a")).isEmpty();
    }

    @Test
    void newVersionAtTheSamePlaceReplacesTheOld() {
        write(citing());
        List<String> before = GraphSnapshot.of(driver);
        write(Sample.of("other.txt", "供水监测平台由省水利厅管理。")
                .names(PLATFORM, "供水监测平台")
                .names(WATER, "省水利厅")
                .says(named(WATER), Predicate.RUNS, named(PLATFORM), "供水监测平台由省水利厅管理"));

        assertThat(write(Sample.of("other.txt", "无可奉告。"))).containsExactly(Outcome.REPLACED);
        assertThat(GraphSnapshot.of(driver))
                .containsAll(before)
                .hasSize(before.size() + 1)
                .anyMatch(line -> line.contains("无可奉告。"));
    }

    @Test
    void sameNumberAndTitleFromElsewhereIsANewVersion() {
        write(joint());
        Sample corrected = Sample.of("elsewhere.html", "关于第12号提案的答复 云水函〔2024〕3号 （更正）")
                .titled("关于第12号提案的答复")
                .numbered("云水函〔2024〕3号");

        assertThat(write(corrected)).containsExactly(Outcome.REPLACED);
        assertThat(rows("MATCH (d:Document) RETURN d.file AS file"))
                .extracting(row -> row.get("file").asString())
                .containsExactly("elsewhere.html");
        assertThat(rows("MATCH (e:Entity) RETURN e")).isEmpty();
    }

    @Test
    void versionsInOneCallReplaceEachOtherInTheirOrder() {
        assertThat(write(Sample.of("a.txt", "第一稿"), Sample.of("a.txt", "第二稿"), Sample.of("b.txt", "第二稿")))
                .containsExactly(Outcome.LOADED, Outcome.REPLACED, Outcome.UNCHANGED);
        assertThat(rows("MATCH (d:Document) RETURN d.text AS text"))
                .extracting(row -> row.get("text").asString())
                .containsExactly("第二稿");
    }

    @Test
    void anotherExtractorsReadingReplacesTheOldOne() {
        write(joint());
        List<String> before = GraphSnapshot.of(driver);

        assertThat(write(joint().readBy("v2"))).containsExactly(Outcome.REPLACED);
        assertThat(GraphSnapshot.of(driver))
                .isEqualTo(before.stream()
                        .map(line -> line.replace("extractor=v1", "extractor=v2"))
                        .sorted()
                        .toList());
    }

    @Test
    void ledgerKnowsBytesByFileAndExtractor() {
        write(joint());
        FileHash held = new FileHash("joint.txt", joint().loadable().contentHash());
        FileHash copy = new FileHash("copy.txt", held.contentHash());
        FileHash changed = new FileHash("joint.txt", "other");

        assertThat(writer.unchanged(List.of(held, copy, changed), "v1").keySet())
                .containsExactly(held);

        assertThat(write(joint().from("copy.txt"))).containsExactly(Outcome.UNCHANGED);
        assertThat(writer.unchanged(List.of(held, copy, changed), "v1").keySet())
                .containsExactlyInAnyOrder(held, copy);
        assertThat(writer.unchanged(List.of(held), "v2")).isEmpty();
    }

    /** What else comes from another place: the outcome, and the places the graph then knows. */
    @ParameterizedTest
    @CsvSource({
        "云水函〔2024〕3号, '', 【打印本页】, UNCHANGED, a.txt b.html",
        "云水函〔2024〕4号, '', '', LOADED, a.txt; b.html",
        "云水函〔2024〕3号, 更正：, '', REPLACED, b.html a.txt",
    })
    void sameWordsInAnotherFormatAreACopy(
            String number, String correction, String furniture, Outcome outcome, String places) {
        Sample first = reply("a.txt", "云水函〔2024〕3号", "", "");
        Sample second = reply("b.html", number, correction, furniture);
        assertThat(write(first)).containsExactly(Outcome.LOADED);
        assertThat(write(second)).containsExactly(outcome);
        assertThat(places()).isEqualTo(places);

        List<FileHash> both = List.of(hash("a.txt", first), hash("b.html", second));
        assertThat(writer.unchanged(both, "v1").keySet()).containsExactlyInAnyOrderElementsOf(both);
    }

    /** In one batch, a document goes that another is a copy of: which of them comes first decides. */
    @ParameterizedTest
    @CsvSource({
        "true, UNCHANGED REPLACED, a.txt b.html",
        "false, REPLACED LOADED, a.txt; b.html",
    })
    void copyOfWhatTheSameBatchReplaces(boolean copyFirst, String outcomes, String places) {
        String body = "省水利厅建设供水监测平台，覆盖全省农村。".repeat(8);
        Sample copy = Sample.of("b.html", body + "\n");
        Sample newer = Sample.of("a.txt", body + "此后又有进展。");
        write(Sample.of("a.txt", body));

        List<Outcome> told = copyFirst ? write(copy, newer) : write(newer, copy);
        assertThat(told.stream().map(Outcome::name).collect(Collectors.joining(" ")))
                .isEqualTo(outcomes);
        assertThat(places()).isEqualTo(places);
        List<FileHash> both = List.of(hash("a.txt", newer), hash("b.html", copy));
        assertThat(writer.unchanged(both, "v1").keySet()).containsExactlyInAnyOrderElementsOf(both);
    }

    /** A line of files for each document, its own before those of its copies. */
    private static String places() {
        return rows("MATCH (d:Document) OPTIONAL MATCH (c:Copy)-[:COPY_OF]->(d)"
                        + " RETURN d.file + coalesce(' ' + c.file, '') AS files ORDER BY files")
                .stream()
                .map(row -> row.get("files").asString())
                .collect(Collectors.joining("; "));
    }

    private static Sample reply(String file, String number, String correction, String furniture) {
        String body = correction + "省水利厅建设供水监测平台，覆盖全省农村。".repeat(8);
        return Sample.of(
                        file,
                        number + "\n关于供水的答复\n\n李某某委员：\n\n您提出的提案收悉。现答复如下：\n" + body + "\n\n云南省水利厅\n2024年5月6日\n"
                                + furniture)
                .titled("关于供水的答复")
                .numbered(number);
    }

    private static FileHash hash(String file, Sample sample) {
        return new FileHash(file, sample.loadable().contentHash());
    }

    @Test
    void aliasesGrowAndShrinkWithTheDocuments() {
        write(joint(), citing());
        assertThat(aliases("platform")).containsExactly("供水监测平台", "农村供水监测平台");

        writer.remove(citing().loadable().id());
        assertThat(aliases("platform")).containsExactly("供水监测平台");
    }

    @Test
    void policyKnownByNumberGetsItsTitleAndLosesItAgain() {
        write(citing());
        assertThat(policy()).isEqualTo(Map.of("name", "云水联发〔2021〕8号", "joint", true, "jointBy", "number"));
        write(joint());
        assertThat(policy()).isEqualTo(Map.of("name", "云南省农村供水保障规划", "joint", true, "jointBy", "text"));
        writer.remove(joint().loadable().id());
        assertThat(policy()).isEqualTo(Map.of("name", "云水联发〔2021〕8号", "joint", true, "jointBy", "number"));
    }

    private static Sample byNumber() {
        return Sample.of("by-number.txt", "云南省财政厅按照云水联发〔2021〕8号文件办理。")
                .names(FINANCE, "云南省财政厅")
                .names(BARE_NUMBER, "云水联发〔2021〕8号")
                .says(REPLY, Predicate.BASED_ON, named(BARE_NUMBER), "按照云水联发〔2021〕8号文件");
    }

    private static Sample byTitle() {
        return Sample.of("by-title.txt", "落实《供水规划》（云水联发〔2021〕8号）。").names(NUMBERED, "供水规划");
    }

    private static Sample byBareTitle() {
        return Sample.of("by-bare-title.txt", "编制《供水规划》。").names(UNNUMBERED, "供水规划");
    }

    private static Sample ownText() {
        return Sample.of("own.txt", "关于印发《供水规划》的通知 云水联发〔2021〕8号 根据《水法》编制。云南省水利厅 云南省财政厅")
                .notice()
                .titled("关于印发《供水规划》的通知")
                .numbered("云水联发〔2021〕8号")
                .names(WATER, "云南省水利厅")
                .names(FINANCE, "云南省财政厅")
                .names(LAW, "水法")
                .names(UNNUMBERED, "供水规划")
                .says(named(WATER), Predicate.ISSUED, REPLY, "云南省水利厅")
                .says(named(FINANCE), Predicate.ISSUED, REPLY, "云南省财政厅")
                .says(REPLY, Predicate.BASED_ON, named(LAW), "根据《水法》编制");
    }

    /** Each way of speaking of one policy, in every order: what comes out is the same. */
    @ParameterizedTest
    @CsvSource({
        "number title own",
        "number own title",
        "title number own",
        "title own number",
        "own number title",
        "own title number",
        "number bare own",
        "bare number own",
        "own bare number",
    })
    void policyIsOneWhicheverWayItIsCitedFirst(String order) {
        for (String name : order.split(" ")) {
            write(speaking(name));
        }
        assertThat(rows("MATCH (p:Policy {name: '供水规划'}) RETURN p {.docNumber, .joint, .jointBy} AS p,"
                        + " COUNT { (p)<-[:MENTIONS]-() } AS mentions, COUNT { (p)<-[:CITES]-() } AS citations,"
                        + " COUNT { (p)<-[:ISSUED]-(:Agency) } AS issuers, COUNT { (p)<-[:TEXT_OF]-() } AS texts,"
                        + " COUNT { (p)-[:BASED_ON]->(:Policy {name: '水法'}) } AS grounds,"
                        + " COUNT { (p)<-[:BASED_ON]-(:Document) } AS followers"))
                .extracting(Record::asMap)
                .containsExactly(Map.of(
                        "p", Map.of("docNumber", "云水联发〔2021〕8号", "joint", true, "jointBy", "text"),
                        "mentions", 3L,
                        "citations", 2L,
                        "issuers", 2L,
                        "texts", 1L,
                        "grounds", 1L,
                        "followers", 1L));
        assertThat(rows("MATCH (p:Policy) RETURN p")).hasSize(2);
    }

    /** Taking a document out leaves what there would be without it, however it got there. */
    @ParameterizedTest
    @CsvSource({
        "own, number",
        "own, title",
        "own, number title",
        "title, number",
        "title, number bare",
        "number, title",
        "bare, number title",
        "number, own",
        "own, number bare",
        "bare, own number",
    })
    void policyFallsBackToWhatIsLeft(String going, String staying) {
        for (String name : staying.split(" ")) {
            write(speaking(name));
        }
        List<String> before = withoutRegions();
        write(speaking(going));
        writer.remove(speaking(going).loadable().id());
        assertThat(withoutRegions()).isEqualTo(before);

        emptyGraph();
        write(speaking(going));
        for (String name : staying.split(" ")) {
            write(speaking(name));
        }
        writer.remove(speaking(going).loadable().id());
        assertThat(withoutRegions()).isEqualTo(before);
    }

    /** Regions stay, as facts of the gazetteer. */
    private static List<String> withoutRegions() {
        return GraphSnapshot.of(driver).stream()
                .filter(line -> !line.startsWith("[Region]") && !line.contains("-WITHIN->"))
                .toList();
    }

    private static Sample speaking(String name) {
        return switch (name) {
            case "number" -> byNumber();
            case "title" -> byTitle();
            case "bare" -> byBareTitle();
            default -> ownText();
        };
    }

    @Test
    void documentThatTheDatabaseRefusesLeavesNothingBehind() {
        Entity endless = Sample.thing("endless", Type.PROGRAM, "长".repeat(40_000));
        Sample refused =
                Sample.of("refused.txt", "省水利厅实施工程").names(WATER, "省水利厅").names(endless, "工程");

        assertThatExceptionOfType(Neo4jException.class).isThrownBy(() -> write(refused));
        assertThat(GraphSnapshot.of(driver)).isEmpty();
    }

    private static List<Outcome> write(Sample... samples) {
        return writer.write(Arrays.stream(samples).map(Sample::loadable).toList()).stream()
                .map(Written::outcome)
                .toList();
    }

    private static Term named(Entity entity) {
        return new Term.Named(entity);
    }

    private static List<Record> rows(String cypher) {
        return driver.executableQuery(cypher).execute().records();
    }

    private static List<Object> aliases(String id) {
        return driver.executableQuery("MATCH (e:Entity {id: $id}) RETURN e.aliases AS aliases")
                .withParameters(Map.of("id", id))
                .execute()
                .records()
                .get(0)
                .get("aliases")
                .asList();
    }

    private static Map<String, Object> policy() {
        return rows("MATCH (p:Policy) RETURN p {.name, .joint, .jointBy} AS p")
                .get(0)
                .get("p")
                .asMap();
    }
}
