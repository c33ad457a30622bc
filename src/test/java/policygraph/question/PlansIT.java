package policygraph.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.summary.ProfiledPlan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import policygraph.Neo4jTestConfiguration;
import policygraph.SeededGraph;

/**
 * A question that is asked of something reads that and what it is linked to, never all there is of a sort. The database
 * plans a text once for whatever values it is run with, so that the plan of a question that may also be asked of everything
 * has a scan in it; that it is not run is seen only in what each operator read.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {"policygraph.seeds.load=false", "policygraph.browser.enabled=false"})
@Import({Neo4jTestConfiguration.class, SeededGraph.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlansIT {

    /** Operators that read all nodes, all of a label, all relationships of a type, or a whole index. */
    private static final Set<String> SCANS = Set.of(
            "AllNodesScan",
            "NodeByLabelScan",
            "UnionNodeByLabelsScan",
            "IntersectionNodeByLabelsScan",
            "SubtractionNodeByLabelsScan",
            "NodeIndexScan",
            "NodeIndexContainsScan",
            "NodeIndexEndsWithScan",
            "DirectedAllRelationshipsScan",
            "UndirectedAllRelationshipsScan",
            "DirectedRelationshipTypeScan",
            "UndirectedRelationshipTypeScan",
            "DirectedUnionRelationshipTypesScan",
            "UndirectedUnionRelationshipTypesScan");

    /** Something of each sort that the samples speak of. */
    private static final Map<String, String> SOMETHING = Map.of(
            "Agency", "吉林省教育厅",
            "Policy", "种业振兴行动方案",
            "Platform", "大型科学仪器供需对接平台",
            "Program", "八桂英才汇聚计划",
            "University", "吉林大学",
            "Document", "吉工信议案〔2025〕11号",
            "Region", "吉林省",
            "Proposal", "2025W233");

    @Autowired
    private Driver driver;

    @BeforeAll
    void load(@Autowired SeededGraph seeds) {
        seeds.load();
    }

    /** A question with what it is asked of; other parameters have the values of its example. */
    record Asked(Question question, Set<String> given) {

        Map<String, @Nullable Object> values() {
            Map<String, @Nullable Object> values = new HashMap<>();
            for (Parameter parameter : question.parameters()) {
                String example = parameter.example();
                boolean left = naming(parameter) && !given.contains(parameter.name());
                String text = example == null && naming(parameter)
                        ? SOMETHING.get(parameter.names().get(0))
                        : example;
                values.put(
                        parameter.name(),
                        left || text == null ? null : Arguments.value(parameter.name(), parameter.type(), text));
            }
            return values;
        }

        @Override
        public String toString() {
            return question.name() + given;
        }
    }

    private static boolean naming(Parameter parameter) {
        return !parameter.names().isEmpty();
    }

    /** Each question with its required names, one optional name more at a time, and all. */
    static Stream<Asked> asked() {
        return Questions.fromClassPath().all().stream().flatMap(PlansIT::asked);
    }

    private static Stream<Asked> asked(Question question) {
        List<String> required = question.parameters().stream()
                .filter(PlansIT::naming)
                .filter(Parameter::required)
                .map(Parameter::name)
                .toList();
        List<String> all = question.parameters().stream()
                .filter(PlansIT::naming)
                .map(Parameter::name)
                .toList();
        Set<Set<String>> combinations = new LinkedHashSet<>();
        combinations.add(Set.copyOf(required));
        combinations.add(Set.copyOf(all));
        for (String one : all) {
            combinations.add(
                    Set.copyOf(Stream.concat(required.stream(), Stream.of(one)).toList()));
        }
        return combinations.stream().filter(given -> !given.isEmpty()).map(given -> new Asked(question, given));
    }

    @ParameterizedTest
    @MethodSource("asked")
    void readsOnlyWhatItIsAskedOf(Asked asked) {
        assertThat(scans(asked.question().cypher(), asked.values())).isEmpty();
    }

    /** What the check must not miss. */
    @Test
    void aScanIsSeen() {
        String text =
                "MATCH (a:Agency)-[:ISSUED]->(p:Policy) WHERE $agency IS NULL OR a.name = $agency RETURN p.name AS name";
        assertThat(scans(text, Map.of("agency", "吉林省教育厅"))).isNotEmpty();
    }

    private List<String> scans(String cypher, Map<String, @Nullable Object> values) {
        try (Session session = driver.session(
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build())) {
            Result result = session.run("PROFILE " + cypher, new LinkedHashMap<>(values));
            List<String> scans = new ArrayList<>();
            collect(result.consume().profile(), scans);
            return scans;
        }
    }

    private static void collect(ProfiledPlan plan, List<String> scans) {
        String operator = plan.operatorType().replaceFirst("@.*", "");
        if (SCANS.contains(operator) && plan.dbHits() > 0) {
            scans.add(operator + " " + plan.arguments().get("Details"));
        }
        plan.children().forEach(child -> collect(child, scans));
    }
}
