package policygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policygraph.GraphTest;

/** Each rule of {@code cypher/check} on a tiny graph that breaks it, and nothing else. */
class QualityRulesIT extends GraphTest {

    /** A document with an issuer, as every rule wants it; fixtures build on it. */
    private static final String SOUND =
            """
            CREATE (d:Document:Reply {id: 'd', name: '答复', text: '甘肃省财政厅答复', loadedAt: datetime(), written: date('2024-05-01')}),
              (a:Entity:Agency {id: 'a', name: '甘肃省财政厅', level: '省', region: '620000'}),
              (a)-[:ISSUED {source: 'd', start: 0, end: 6, quote: '甘肃省财政厅', rule: 'r', basis: 'STATED', confidence: 1.0}]->(d),
              (a)-[:OF_REGION]->(r:Region {code: '620000', name: '甘肃省'}) \
            """;

    private static QualityRules rules;

    @BeforeAll
    static void make() {
        rules = new QualityRules(driver, DATABASE);
    }

    @Test
    void soundGraphBreaksNoRule() {
        run("");
        assertThat(rules.violations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A statement whose quote is not what its document says at that place: 1 – d CO_HANDLED 别处 | , (:Entity:Agency {id: 'b', name: '乙'})-[:CO_HANDLED {source: 'd', start: 0, end: 2, quote: '别处', rule: 'r', basis: 'STATED', confidence: 1.0}]->(d)",
                "A statement without a source: 1 – a RUNS 平台 | , (a)-[:RUNS {start: 0}]->(:Entity:Platform {id: 'p', name: '平台'})",
                "A statement without place, quote, rule, basis or confidence: 1 – a RUNS 平台 | , (a)-[:RUNS {source: 'd'}]->(:Entity:Platform {id: 'p', name: '平台'})",
                "A statement whose document is not in the graph: 1 – gone RUNS 甘肃省财政厅 → 平台 | , (a)-[:RUNS {source: 'gone', start: 0, end: 1, quote: '甘', rule: 'r', basis: 'STATED', confidence: 1.0}]->(:Entity:Platform {id: 'p', name: '平台'})",
                "A document number that two policies carry: 1 – 甘财〔2024〕1号 《一》《二》 | , (:Entity:Policy {id: 'p', name: '一', docNumber: '甘财〔2024〕1号'}), (:Entity:Policy {id: 'q', name: '二', docNumber: '甘财〔2024〕1号'})",
                "A policy that documents give different numbers: 1 – p 规划: 甘财〔2024〕1号 ≠ 甘财〔2024〕2号 | , (d)-[:MENTIONS {source: 'd', start: 0, end: 1, quote: '甘', rule: 'r', basis: 'STATED', confidence: 1.0, docNumber: '甘财〔2024〕2号'}]->(:Entity:Policy {id: 'p', name: '规划', docNumber: '甘财〔2024〕1号'})",
                "A policy that agencies of different provinces issued, which may be several of one name: 1 – p 规划 | , (d)-[:CITES {source: 'd', start: 0, end: 1, quote: '甘', rule: 'r', basis: 'STATED', confidence: 1.0}]->(p:Entity:Policy {id: 'p', name: '规划'}), (a)-[:ISSUED {source: 'd', start: 0, end: 1, quote: '甘', rule: 'r', basis: 'STATED', confidence: 1.0}]->(p), (:Entity:Agency {id: 'b', name: '重庆市财政局', level: '省', region: '500000'})-[:ISSUED {source: 'd', start: 0, end: 1, quote: '甘', rule: 'r', basis: 'STATED', confidence: 1.0}]->(p), (b2:Region {code: '500000'}) WITH d MATCH (b:Agency {id: 'b'}), (q:Region {code: '500000'}) CREATE (b)-[:OF_REGION]->(q)",
                "An agency that is part of itself: 1 – a 甘肃省财政厅 | , (a)-[:PART_OF]->(a)",
                "An agency that succeeds itself: 1 – a 甘肃省财政厅 | , (a)-[:SUCCEEDED_BY]->(a)",
                "A name that two agencies carry: 1 – 财政部 2 nodes | , (:Entity:Agency {id: 'b', name: '财政部'}), (:Entity:Agency {id: 'c', name: '财政部'})",
                "A local agency without a region: 1 – b 天水市教育局 | , (:Entity:Agency {id: 'b', name: '天水市教育局', level: '市'})",
                "A region that lies in itself: 1 – 620000 甘肃省 | , (r)-[:WITHIN]->(r)",
                "A document without an issuer: 1 – e 通知 | , (:Document:Notice {id: 'e', name: '通知', text: '', loadedAt: datetime()})",
                "An entity without a name: 1 – b Entity | , (:Entity:Platform {id: 'b', name: ' '})",
                "An entity of two types, or of none: 1 – b :Entity | , (:Entity {id: 'b', name: '乙'})",
                "A document published before it was written: 1 – d 2024-05-01 > 2024-04-30 | SET d.published = date('2024-04-30')",
                "A document whose metadata and body differ, or whose credit code is misprinted: 1 – d proposal.kind: 议案 ≠ 政协提案 | SET d.conflicts = ['proposal.kind: 议案 ≠ 政协提案']",
            })
    void tellsWhatIsWrong(String words, String flaw) {
        run(flaw);
        assertThat(rules.violations()).singleElement().asString().endsWith(" / " + words);
    }

    @Test
    void documentsOfEarlierLoadsAreLeftAloneAfterALoad() {
        run("SET d.conflicts = ['title: 甲 ≠ 乙']");
        assertThat(rules.violations(rules.now())).isEmpty();
        assertThat(rules.violations(rules.now().minusHours(1))).hasSize(1);
    }

    @Test
    void everyRuleSaysWhatItIsInTwoLanguages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("cypher/check"))) {
            List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
            assertThat(all)
                    .allSatisfy(file -> assertThat(Files.readAllLines(file).subList(0, 2))
                            .satisfiesExactly(
                                    chinese -> assertThat(chinese).matches("// .*\\p{IsHan}.*"),
                                    english -> assertThat(english).matches("// [\\p{ASCII}’]+")));
        }
    }

    private static void run(String flaw) {
        driver.executableQuery(SOUND + flaw).execute();
    }
}
