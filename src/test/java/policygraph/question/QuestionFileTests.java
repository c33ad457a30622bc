package policygraph.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import policygraph.PolicyGraphException;

/** The header of a question file, line by line. */
class QuestionFileTests {

    private static final String GOOD =
            """
            // question: rivers
            // title: 河流 | Rivers
            // description: 一省的河流。 | The rivers of a province.
            // parameter: province | string | required | names Agency Policy
            //   label: 省 | Province
            //   about: 省名 | Name of the province
            //   :param province => '云南\\'s \\\\ 省'
            // parameter: least | integer | default 3
            //   label: 最少 | At least
            //   about: 条数 | How many
            //   :param least => 5
            // parameter: since | date | optional
            //   label: 自 | Since
            //   about: 日期 | A date
            //   :param since => date('2024-02-29')
            // parameter: order | string | optional | one of up, down
            //   label: 次序 | Order
            //   about: 升降 | Up or down
            //   :param order => null
            // column: river | string | 河 | River
            // column: river_id | id | 编号 | Id
            // column: long | boolean | 长 | Long
            // note: long | {river}很长。 | {river} is long.
            // figure: network source=river target=river
            // sentence: {given province}有{count river}条河[，长于{given least}]：{《river》}。 | {rows} rivers: {river}.
            // single: {first river}。 | {river}.
            // none: 无。 | None.
            // filter: level
            //   :param level => '省'
            MATCH (n) RETURN n.name AS river, [] AS graph
            """;

    @Test
    void readsEverything() {
        Question question = QuestionFile.read("rivers", GOOD);
        assertThat(question.title()).isEqualTo(new Text("河流", "Rivers"));
        assertThat(question.parameters())
                .extracting(Parameter::name, Parameter::type, Parameter::required, Parameter::defaultValue)
                .map(tuple -> tuple.toList().toString())
                .containsExactly(
                        "[province, STRING, true, null]",
                        "[least, INTEGER, false, 3]",
                        "[since, DATE, false, null]",
                        "[order, STRING, false, null]",
                        "[level, STRING, false, null]");
        assertThat(question.parameters().get(0).names()).containsExactly("Agency", "Policy");
        assertThat(question.parameters().get(3).oneOf()).containsExactly("up", "down");
        assertThat(question.parameters())
                .extracting(Parameter::example)
                .containsExactly("云南's \\ 省", "5", "2024-02-29", null, "省");
        assertThat(question.columns()).extracting(Column::id).containsExactly("river_id", null, null);
        assertThat(question.figure())
                .isEqualTo(new Figure(Figure.Kind.NETWORK, Map.of("source", "river", "target", "river")));
        assertThat(question.notes()).containsExactly(new NoteRule("long", new Text("{river}很长。", "{river} is long.")));
        assertThat(question.sentences().none()).isEqualTo(new Text("无。", "None."));
        assertThat(question.cypher()).isEqualTo(GOOD);
    }

    /** Each row: what to replace, by what, the line that must be named, part of the message. */
    static List<List<String>> broken() {
        return List.of(
                List.of("// question: rivers", "// question: lakes", "1", "called as its file"),
                List.of("// title: 河流 | Rivers", "// title: 河流", "2", "Chinese | English"),
                List.of("// title: 河流 | Rivers", "//title: 河流 | Rivers", "2", "key: value"),
                List.of("// title: 河流 | Rivers\n", "", "1", "no \"title\""),
                List.of("// title: 河流 | Rivers", "// title: 河 | R\n// title: 河 | R", "3", "a second \"title\""),
                List.of("// description", "// summary", "3", "unknown key \"summary\""),
                List.of("province | string | required", "province | text | required", "4", "unknown type \"text\""),
                List.of("province | string | required", "Province | string | required", "4", "small letters"),
                List.of("province | string | required", "province | string | needed", "4", "required, optional"),
                List.of("province | string | required", "limit | string | required", "4", "already"),
                List.of(
                        "province | string | required",
                        "lang | string | required",
                        "4",
                        "the page's address has a key \"lang\""),
                List.of("names Agency Policy", "labels Agency", "4", "names LABEL"),
                List.of("//   label: 省 | Province\n", "", "4", "no \"label\""),
                List.of("//   label: 省 | Province", "//   label: 省 |", "5", "Chinese | English"),
                List.of("//   label: 省 | Province", "//   title: 省 | Province", "5", "one label"),
                List.of(":param province =>", ":param city =>", "7", ":param province =>"),
                List.of("'云南\\'s \\\\ 省'", "云南", "7", "no literal"),
                List.of("'云南\\'s \\\\ 省'", "'云'南'", "7", "no literal"),
                List.of(":param least => 5", ":param least => five", "11", "whole number"),
                List.of("date('2024-02-29')", "date('2023-02-29')", "15", "2025-05-29"),
                List.of("least | integer", "province | integer", "8", "a second parameter"),
                List.of("river | string | 河", "river | text | 河", "20", "unknown type"),
                List.of("// column: river_id", "// column: lake_id", "1", "no column for the ids"),
                List.of("// column: long |", "// column: graph |", "22", "not declared"),
                List.of("// note: long", "// note: river", "23", "not boolean"),
                List.of("{river}很长", "{lake}很长", "23", "no column \"lake\""),
                List.of("source=river", "source=lake", "24", "no column \"lake\""),
                List.of("source=river", "start=river", "24", "no part"),
                List.of("figure: network", "figure: pie", "24", "unknown type"),
                List.of("{count river}", "{count lake}", "25", "no column \"lake\""),
                List.of("{given province}", "{given river}", "25", "no parameter \"river\""),
                List.of("{first river}", "{last river}", "26", "stands for nothing"),
                List.of("[，长于", "[[，长于", "25", "stands for nothing"),
                List.of("// none: 无。 | None.\n", "", "1", "no \"none\""),
                List.of("// filter: level", "// filter: colour", "28", "unknown type"),
                List.of("//   :param level => '省'\n", "", "28", "one :param"),
                List.of("MATCH (n) RETURN n.name AS river, [] AS graph\n", "", "30", "no Cypher"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void namesFileAndLine(List<String> row) {
        assertThat(GOOD).contains(row.get(0));
        String text = GOOD.replace(row.get(0), row.get(1));
        assertThatThrownBy(() -> QuestionFile.read("rivers", text))
                .isInstanceOf(PolicyGraphException.class)
                .hasMessageStartingWith("cypher/question/rivers.cypher:" + row.get(2) + ": ")
                .hasMessageContaining(row.get(3));
    }

    @Test
    void readsTheWholeCatalogue() {
        assertThat(Questions.fromClassPath().all())
                .extracting(Question::name)
                .contains(
                        "co_issuers",
                        "policies_issued_by",
                        "who_cites",
                        "cited_by_document",
                        "issuing_pairs",
                        "platforms",
                        "programs",
                        "universities",
                        "commitments",
                        "metrics",
                        "proposal_trail",
                        "entity_profile")
                .isSorted();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"issuers | co_issuers", "co_issuer | co_issuers", "who_cite | who_cites", "platform | platforms"})
    void offersNearNames(String asked, String offered) {
        assertThatThrownBy(() -> Questions.fromClassPath().named(asked))
                .isInstanceOfSatisfying(UnknownQuestionException.class, e -> assertThat(e.near())
                        .contains(offered));
    }
}
