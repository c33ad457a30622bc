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
            CREATE (d:Document:Reply {id: 'd', name: '答复', text: '甘肃省财政厅答复', written: date('2024-05-01')}),
              (a:Entity:Agency {id: 'a', name: '甘肃省财政厅', level: '省'}),
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
                "A statement whose quote is not in its document's text: 1 – d CO_HANDLED 别处 | , (:Entity:Agency {id: 'b', name: '乙'})-[:CO_HANDLED {source: 'd', start: 0, end: 2, quote: '别处', rule: 'r', basis: 'STATED', confidence: 1.0}]->(d)",
                "A statement without source, place, quote, rule, basis or confidence: 1 – a RUNS 平台 | , (a)-[:RUNS {source: 'd'}]->(:Entity:Platform {id: 'p', name: '平台'})",
                "A statement whose document is not in the graph: 1 – gone RUNS 甘肃省财政厅 → 平台 | , (a)-[:RUNS {source: 'gone', start: 0, end: 1, quote: '甘', rule: 'r', basis: 'STATED', confidence: 1.0}]->(:Entity:Platform {id: 'p', name: '平台'})",
                "A document number that two policies carry: 1 – 甘财〔2024〕1号 《一》《二》 | , (:Entity:Policy {id: 'p', name: '一', docNumber: '甘财〔2024〕1号'}), (:Entity:Policy {id: 'q', name: '二', docNumber: '甘财〔2024〕1号'})",
                "A name that two agencies carry: 1 – 财政部 2 nodes | , (:Entity:Agency {id: 'b', name: '财政部'}), (:Entity:Agency {id: 'c', name: '财政部'})",
                "A local agency without a region: 1 – b 天水市教育局 | , (:Entity:Agency {id: 'b', name: '天水市教育局', level: '市'})",
                "A region that lies in itself: 1 – 620000 甘肃省 | , (r)-[:WITHIN]->(r)",
                "A document without an issuer: 1 – e 通知 | , (:Document:Notice {id: 'e', name: '通知', text: ''})",
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
    void everyRuleSaysWhatItIsInTwoLanguages() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("cypher/check"))) {
            List<Path> all = files.sorted().toList();
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
