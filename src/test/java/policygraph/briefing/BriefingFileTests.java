package policygraph.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policygraph.PolicyGraphException;
import policygraph.question.Questions;
import policygraph.question.Text;

class BriefingFileTests {

    private static final Questions QUESTIONS = Questions.fromClassPath();

    private static final String GOOD =
            """
            title: "{agency}：概况 | {agency}: a profile"
            description: 说明 | description
            parameters:
              - {name: agency, label: 机关 | Agency, example: 某厅}
            sections:
              - {heading: 一, question: policies_issued_by, with: {agency: "{agency}"}, show: [table], columns: [policy]}
              - {text: "关于{agency} | On {agency}"}
            """;

    @Test
    void readsWhatIsWritten() {
        Briefing briefing = BriefingFile.read("x", "x.yml", GOOD, QUESTIONS);
        assertThat(briefing.parameters()).extracting(Briefing.Parameter::name).containsExactly("agency");
        assertThat(briefing.sections().get(0).show()).containsExactly(Briefing.Show.TABLE);
        assertThat(briefing.sections().get(1).text()).isEqualTo(new Text("关于{agency}", "On {agency}"));
        assertThat(briefing.sections().get(0).heading()).isEqualTo(new Text("一", "一"));
    }

    @Test
    void theCatalogueIsRead() {
        assertThat(Briefings.fromClassPath(QUESTIONS).all())
                .extracting(Briefing::name)
                .containsExactly("agency-profile", "policy-spread", "reply");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            question: policies_issued_by  | question: nothing             | section 1: there is no question "nothing"
            columns: [policy]             | columns: [none]               | section 1: question policies_issued_by has no column "none"
            show: [table]                 | show: [picture]               | section 1: show sentence, figure or table, not "picture"
            with: {agency                 | with: {nobody                 | section 1: question policies_issued_by has no parameter "nobody"
            关于{agency}                  | 关于{who}                     | section 2: there is no parameter "who"
            On {agency}                   | On {who}                      | section 2: there is no parameter "who"
            heading: 一                   | caption: 一                   | section 1: unknown key "caption"
            name: agency                  | name: Agency 1                | parameters: a name is small letters and _, not "Agency 1"
            name: agency                  | name: question                | parameters: the page's address has a key "question" of its own
            sections:                     | sections: text                | the file: is no YAML
            """)
    void saysWhatIsWrongAndWhere(String right, String wrong, String message) {
        assertThatThrownBy(() -> BriefingFile.read("x", "x.yml", GOOD.replace(right, wrong), QUESTIONS))
                .isInstanceOf(PolicyGraphException.class)
                .hasMessageStartingWith("x.yml: " + message);
    }
}
