package policygraph.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.exceptions.ClientException;
import policygraph.GraphTest;

class SchemaIT extends GraphTest {

    @Test
    void isAppliedOnce() {
        List<Object> before = column("MATCH (m:__Neo4jMigration) RETURN m.version ORDER BY m.version");
        Schema.apply(driver);
        assertThat(before).contains("001");
        assertThat(column("MATCH (m:__Neo4jMigration) RETURN m.version ORDER BY m.version"))
                .isEqualTo(before);
        assertThat(column("SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN state"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Entity, id",
        "Document, id",
        "Proposal, id",
        "Session, id",
        "Person, id",
        "Region, code",
        "Commitment, id",
        "Metric, id",
        "Undecided, id"
    })
    void keysAreUnique(String label, String key) {
        String create = "CREATE (n:" + label + " {" + key + ": 'one'}) RETURN 1";
        column(create);
        assertThatExceptionOfType(ClientException.class)
                .isThrownBy(() -> column(create))
                .satisfies(failure -> assertThat(failure.code()).endsWith("ConstraintValidationFailed"));
    }

    @ParameterizedTest
    @CsvSource({
        "entity_text, \"工程师\", 实施方案",
        "entity_text, \"程师产学\", 实施方案",
        "entity_text, \"教厅联\", 实施方案",
        "entity_text, \"省教育\", 教育厅",
        "entity_text, \"教育厅\", 教育厅",
        "document_text, \"数字经济\", 答复",
        "document_text, \"字经济人才\", 答复"
    })
    void findsChineseSubstrings(String index, String phrase, String found) {
        column(
                """
                CREATE (:Policy:Entity {id: '实施方案', name: '卓越工程师产学研协同培养项目实施方案', docNumber: '教厅联〔2024〕3号'}),
                (:Agency:Entity {id: '教育厅', name: '某省教育厅', aliases: ['省教育厅']}),
                (:Document {id: '答复', title: '关于提案的答复', text: '大力培养数字经济人才。'}) RETURN 1""");
        column("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh() RETURN 1");
        assertThat(driver.executableQuery(
                                "CALL db.index.fulltext.queryNodes($index, $phrase) YIELD node RETURN node.id AS id")
                        .withParameters(Map.of("index", index, "phrase", phrase))
                        .execute()
                        .records())
                .extracting(row -> row.get("id").asString())
                .containsExactly(found);
    }

    private static List<Object> column(String cypher) {
        return driver.executableQuery(cypher).execute().records().stream()
                .map(row -> row.get(0).asObject())
                .toList();
    }
}
