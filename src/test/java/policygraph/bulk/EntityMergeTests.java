package policygraph.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityMergeTests {

    @ParameterizedTest
    @CsvSource({
        "供水规划, , 供水规划纲要, , 供水规划纲要",
        "乙规划, , 甲规划, , 乙规划",
        "云水〔2021〕8号, 云水〔2021〕8号, 规划, 云水〔2021〕8号, 规划",
        "规划, , 云水〔2021〕8号, 云水〔2021〕8号, 规划",
        "规划, , 规划, , 规划",
    })
    void oneNameStandsWhateverTheOrder(String name, String number, String other, String otherNumber, String stands) {
        Map<String, Object> one = row(name, number);
        Map<String, Object> two = row(other, otherNumber);

        assertThat(EntityMerge.merge(one, two)).containsEntry("name", stands);
        assertThat(EntityMerge.merge(two, one)).containsEntry("name", stands);
    }

    @Test
    void aliasesAreTheUnionInTheOrderOfTheDatabase() {
        Map<String, Object> one = new LinkedHashMap<>(Map.of("surfaces", List.of("（甲）", "乙")));
        Map<String, Object> two = new LinkedHashMap<>(Map.of("surfaces", List.of("\uD86D\uDD1A", "乙")));

        assertThat(EntityMerge.properties(EntityMerge.merge(one, two)))
                .containsEntry("aliases", List.of("乙", "（甲）", "\uD86D\uDD1A"));
    }

    @ParameterizedTest
    @CsvSource({"number, text, text", "text, , text", ", number, number"})
    void whatATextSaysOfAJointIssueGoesFirst(String one, String two, String stands) {
        Map<String, Object> merged = EntityMerge.merge(joint(one), joint(two));

        assertThat(EntityMerge.properties(merged))
                .containsEntry("jointBy", stands)
                .containsEntry("joint", true);
    }

    private static Map<String, Object> row(String name, @Nullable String number) {
        Map<String, Object> row = joint(null);
        row.put("name", name);
        if (number != null) {
            row.put("docNumber", number);
        }
        return row;
    }

    private static Map<String, Object> joint(@Nullable String by) {
        Map<String, Object> row = new LinkedHashMap<>(Map.of("id", "policy", "type", "POLICY"));
        if (by != null) {
            row.put("jointBy", by);
        }
        return row;
    }
}
