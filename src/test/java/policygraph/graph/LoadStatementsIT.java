package policygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.summary.Plan;
import policygraph.GraphTest;

/** What a statement of {@code cypher/load} costs must not grow with the graph: it finds things by index, never by looking at all. */
class LoadStatementsIT extends GraphTest {

    private static final String LOOKS_AT_ALL =
            ".*(AllNodesScan|LabelScan|LabelsScan|TypeScan|AllRelationshipsScan|IndexScan).*";

    private static final Map<String, Object> PARAMETERS =
            Map.of("rows", List.of(), "ids", List.of(), "extractor", "v1");

    static List<Path> statements() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("cypher/load"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("statements")
    void findsThingsByIndex(Path statement) throws IOException {
        assertThat(operators(Files.readString(statement))).isNotEmpty().noneMatch(name -> name.matches(LOOKS_AT_ALL));
    }

    @Test
    void scansWouldBeSeen() {
        assertThat(operators("MATCH (d:Document) WHERE d.text = '' RETURN d"))
                .anyMatch(name -> name.matches(LOOKS_AT_ALL));
        assertThat(operators("MATCH ()-[r:CITES]->() RETURN r")).anyMatch(name -> name.matches(LOOKS_AT_ALL));
    }

    private static List<String> operators(String cypher) {
        return operators(driver.executableQuery("EXPLAIN " + cypher)
                        .withParameters(PARAMETERS)
                        .execute()
                        .summary()
                        .plan())
                .toList();
    }

    private static Stream<String> operators(Plan plan) {
        return Stream.concat(
                Stream.of(plan.operatorType()), plan.children().stream().flatMap(LoadStatementsIT::operators));
    }
}
