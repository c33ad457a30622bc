package policygraph.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a question may be asked with. */
class ArgumentsTests {

    private static final Question QUESTION = QuestionFile.read(
            "lakes",
            """
            // question: lakes
            // title: 湖 | Lakes
            // description: 湖 | Lakes
            // parameter: name | string | required
            //   label: 名称 | Name
            //   about: 名称 | Name
            //   :param name => '滇池'
            // parameter: depth | integer | default 3
            //   label: 深 | Depth
            //   about: 深 | Depth
            //   :param depth => 3
            // parameter: since | date | optional
            //   label: 自 | Since
            //   about: 自 | Since
            //   :param since => null
            // parameter: salt | boolean | optional
            //   label: 咸 | Salt
            //   about: 咸 | Salt
            //   :param salt => true
            // parameter: order | string | optional | one of up, down
            //   label: 次序 | Order
            //   about: 次序 | Order
            //   :param order => 'up'
            // sentence: 湖 | Lakes
            // none: 无 | None
            // column: lake | string | 湖 | Lake
            // figure: table
            RETURN 1 AS lake, [] AS graph
            """);

    @Test
    void fillsDefaultsAndTrims() {
        Arguments arguments = Arguments.read(QUESTION, Map.of("name", List.of(" 洱海 "), "since", List.of("")));
        assertThat(arguments.values())
                .containsEntry("name", "洱海")
                .containsEntry("depth", 3L)
                .containsEntry("since", null)
                .containsEntry("salt", null)
                .containsEntry("order", null);
        assertThat(arguments.limit()).isNull();
    }

    @Test
    void readsTypes() {
        Arguments arguments = Arguments.read(
                QUESTION,
                Map.of(
                        "name", List.of("洱海"),
                        "depth", List.of("-7"),
                        "since", List.of("2024-02-29"),
                        "salt", List.of("false"),
                        "limit", List.of("1000")));
        assertThat(arguments.values())
                .containsEntry("depth", -7L)
                .containsEntry("since", LocalDate.of(2024, 2, 29))
                .containsEntry("salt", false);
        assertThat(arguments.limit()).isEqualTo(1000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "depth=deep        | depth",
                "depth=1.5         | depth",
                "depth=99999999999999999999 | depth",
                "since=2023-02-29  | since",
                "since=昨天         | since",
                "salt=yes          | salt",
                "order=sideways    | order",
                "limit=0           | limit",
                "limit=1001        | limit",
                "limit=x           | limit",
                "colour=blue       | colour",
                "name=a&name=b     | name",
                "name=             | name"
            })
    void namesTheParameter(String query, String parameter) {
        Map<String, List<String>> given = new TreeMap<>(Map.of("name", List.of("洱海")));
        for (String pair : query.split("&")) {
            String[] parts = pair.split("=", 2);
            given.merge(
                    parts[0], List.of(parts[1]), (a, b) -> query.contains("&") && !a.equals(b) ? List.of("a", "b") : b);
        }
        assertThatThrownBy(() -> Arguments.read(QUESTION, given))
                .isInstanceOfSatisfying(BadParameterException.class, e -> {
                    assertThat(e.parameter()).isEqualTo(parameter);
                    assertThat(e).hasMessageContaining(parameter);
                });
    }

    @Test
    void refusesWhatNoNameIsLongEnoughFor() {
        assertThatThrownBy(() -> Arguments.read(QUESTION, Map.of("name", List.of("湖".repeat(301)))))
                .isInstanceOf(BadParameterException.class)
                .hasMessageContaining("300");
    }
}
