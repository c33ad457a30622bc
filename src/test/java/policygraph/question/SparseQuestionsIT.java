package policygraph.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import policygraph.Neo4jTestConfiguration;
import policygraph.TestNeo4j;

/** Questions for which the samples have too little to tell, on a small graph made for them. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {"policygraph.seeds.load=false", "policygraph.browser.enabled=false"})
@Import(Neo4jTestConfiguration.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SparseQuestionsIT {

    /**
     * Five agencies: A, B and C issued the first policy, C and D the second, D and E the third. Two documents of A, a year
     * apart, of which the second reports what the first promised and contradicts it in a figure of 2023.
     */
    private static final String GRAPH =
            """
            UNWIND ['A', 'B', 'C', 'D', 'E'] AS letter
            CREATE (:Agency:Entity {id: 'agency-' + letter, name: letter + '厅', level: '省'})
            WITH count(*) AS agencies
            UNWIND [['一', 'A'], ['一', 'B'], ['一', 'C'], ['二', 'C'], ['二', 'D'], ['三', 'D'], ['三', 'E']] AS pair
            MERGE (policy:Policy:Entity {id: 'policy-' + pair[0], name: '政策' + pair[0], docNumber: '字〔2024〕' + pair[0] + '号'})
            WITH policy, pair
            MATCH (agency:Agency {id: 'agency-' + pair[1]})
            CREATE (agency)-[:ISSUED {source: 'doc-1', start: 0, end: 1, quote: '甲', basis: 'STATED'}]->(policy)
            WITH count(*) AS issued
            MATCH (a:Agency {id: 'agency-A'})
            CREATE (one:Document:Reply {id: 'doc-1', name: '甲', title: '甲', text: '甲', docNumber: '甲函〔2024〕2号', written: date('2024-05-01')}),
                   (two:Document:Reply {id: 'doc-2', name: '乙', title: '乙', text: '乙', docNumber: '甲函〔2024〕5号', written: date('2025-05-01')}),
                   (a)-[:ISSUED {source: 'doc-1', start: 0, end: 1, quote: '甲', basis: 'STATED'}]->(one),
                   (a)-[:ISSUED {source: 'doc-2', start: 0, end: 1, quote: '乙', basis: 'STATED'}]->(two),
                   (platform:Platform:Entity {id: 'platform-1', name: '仪器平台'}),
                   (a)-[:COMMITS_TO {source: 'doc-1', start: 0, end: 1, quote: '甲', basis: 'STATED'}]->
                     (c:Commitment {id: 'c-1', text: '三年内入网仪器100台', deadline: '三年内'}),
                   (c)-[:CONCERNS {source: 'doc-1', start: 0, end: 1, quote: '甲', basis: 'INFERRED'}]->(platform),
                   (one)-[:REPORTS {source: 'doc-1', start: 0, end: 1, quote: '甲', basis: 'STATED'}]->
                     (:Metric {id: 'm-1', name: '仪器 40台', measures: '仪器', value: 40, unit: '台', asOf: '2023年'}),
                   (two)-[:REPORTS {source: 'doc-2', start: 0, end: 1, quote: '乙', basis: 'STATED'}]->
                     (:Metric {id: 'm-2', name: '仪器 45台', measures: '仪器', value: 45, unit: '台', asOf: '2023年'}),
                   (two)-[:REPORTS {source: 'doc-2', start: 0, end: 1, quote: '乙', basis: 'STATED'}]->
                     (m:Metric {id: 'm-3', name: '仪器 80台', measures: '仪器', value: 80, unit: '台', asOf: '2024年'}),
                   (m)-[:MEASURES {source: 'doc-2', start: 0, end: 1, quote: '乙', basis: 'INFERRED'}]->(platform)
            """;

    @Autowired
    private Answers answers;

    @BeforeAll
    void create(@Autowired Driver driver) {
        TestNeo4j.get().clear();
        driver.executableQuery(GRAPH).execute();
    }

    /** By hand: of the ten pairs, C lies between A or B and D or E, D between E and the other three. */
    @Test
    void betweennessIsExact() {
        Map<Object, Double> betweenness = new LinkedHashMap<>();
        ask("bridging_agencies", Map.of())
                .forEach(row ->
                        betweenness.put(row.get("agency"), Double.parseDouble(String.valueOf(row.get("betweenness")))));
        assertThat(betweenness.keySet()).containsExactly("C厅", "D厅");
        assertThat(betweenness.get("C厅")).isCloseTo(4, within(1e-9));
        assertThat(betweenness.get("D厅")).isCloseTo(3, within(1e-9));
    }

    @Test
    void contradictionsNameBothDocuments() {
        List<Map<String, Object>> rows = ask("figure_conflicts", Map.of("about", "仪器"));
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0))
                .containsEntry("as_of", "2023年")
                .containsEntry("value", 40L)
                .containsEntry("document", "甲")
                .containsEntry("other_value", 45L)
                .containsEntry("other", "乙");
        assertThat(ask("figure_conflicts", Map.of("about", "桥梁"))).isEmpty();
    }

    @Test
    void commitmentsAreFollowedUp() {
        List<Map<String, Object>> rows = ask("after_commitment", Map.of("agency", "A厅"));
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0))
                .containsEntry("commitment", "三年内入网仪器100台")
                .containsEntry("thing", "仪器平台")
                .containsEntry("metric", "仪器 80台")
                .containsEntry("document", "乙");
        assertThat(ask("after_commitment", Map.of("agency", "B厅"))).isEmpty();
    }

    @Test
    void yearsOfADeadlineCountFromTheDocument() {
        assertThat(ask("commitments_due", Map.of("agency", "A厅", "since", "2027", "until", "2027")))
                .extracting(row -> row.get("due"))
                .containsExactly(2027L);
        assertThat(ask("commitments_due", Map.of("until", "2026"))).isEmpty();
    }

    @Test
    void figuresStandInTheOrderOfYears() {
        assertThat(ask("figures_over_time", Map.of("about", "仪器")))
                .extracting(row -> row.get("value"))
                .containsExactly(40L, 45L, 80L);
        assertThat(ask("figures_over_time", Map.of("about", "仪器", "from", "2025-01-01")))
                .extracting(row -> row.get("value"))
                .containsExactly(45L, 80L);
    }

    @Test
    void gapsOfASeriesAreListed() {
        assertThat(ask("missing_numbers", Map.of("series", "甲函〔2024〕")))
                .extracting(row -> row.get("position"))
                .containsExactly(1L, 3L, 4L);
    }

    @Test
    void filtersNarrow() {
        assertThat(ask("documents", Map.of("to", "2024-12-31")))
                .extracting(row -> row.get("document"))
                .containsExactly("甲");
        assertThat(ask("co_issuers", Map.of("policy", "政策二", "basis", "INFERRED")))
                .isEmpty();
        assertThat(ask("co_issuers", Map.of("policy", "政策二", "basis", "STATED")))
                .hasSize(2);
        assertThat(ask("issuing_pairs", Map.of("level", "市"))).isEmpty();
        assertThat(ask("issuing_pairs", Map.of("level", "省"))).hasSize(5);
    }

    private List<Map<String, Object>> ask(String name, Map<String, String> parameters) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        parameters.forEach((parameter, value) -> given.put(parameter, List.of(value)));
        return answers.answer(name, given).rows().stream()
                .map(row -> (Map<String, Object>) new LinkedHashMap<String, Object>(row.cells()))
                .toList();
    }
}
