package policygraph.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policygraph.PolicyGraphException;
import policygraph.document.Document;
import policygraph.document.DocumentReader;
import policygraph.document.Source;
import policygraph.gazetteer.AgencyGrammar;
import policygraph.mention.MentionFinder;
import policygraph.seed.Row;
import policygraph.seed.Seeds;

/** What a judgement makes of words in one text: 市教育局 is open there, 省教育厅 is not. */
class JudgementsTests {

    private static final String TEXT =
            """
            张某某委员：

            您提出的提案收悉。经商市教育局、省教育厅，依据《青禾产业促进办法（试行）》，现答复如下。

            感谢您的关心和支持。

            吉林省科学技术厅
            2024年5月6日
            """;

    private static final AgencyGrammar GRAMMAR = AgencyGrammar.fromSeeds();
    private static final MentionFinder MENTIONS = MentionFinder.fromSeeds(GRAMMAR);

    private static final Document DOCUMENT =
            new DocumentReader().read(TEXT.getBytes(StandardCharsets.UTF_8), Source.of("example.txt"));

    /** DOC stands for the text's own id; several judgements are parted by a semicolon; ? is open, - is not there. */
    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "                                                                       | 市教育局 | ?",
                "* 市教育局 AGENCY agency-x 乙市教育局                                    | 市教育局 | agency-x 乙市教育局",
                "DOC 市教育局 AGENCY agency-x 乙市教育局                                  | 市教育局 | agency-x 乙市教育局",
                "doc-0000000000000000 市教育局 AGENCY agency-x 乙市教育局                 | 市教育局 | ?",
                "* 市教育局 UNIVERSITY org-x 乙大学                                       | 市教育局 | ?",
                "* 市教育局 AGENCY agency-x 乙市教育局;DOC 市教育局 AGENCY agency-y 丙市教育局 | 市教育局 | agency-y 丙市教育局",
                "* 市教育局 AGENCY none -                                                 | 市教育局 | -",
                "* 市教育局 AGENCY none -                                                 | 省教育厅 | agency-220000-jiaoyu-ting 吉林省教育厅",
                "* 省教育厅 AGENCY agency-x 乙省教育厅                                    | 省教育厅 | agency-x 乙省教育厅",
                "* 市教育局 AGENCY agency-220000-jiaoyu-ting 教育厅                               | 市教育局 | agency-220000-jiaoyu-ting 吉林省教育厅",
                "* 青禾产业促进办法（试行） POLICY policy-x 青禾办法                      | 《青禾产业促进办法（试行）》 | policy-x 青禾办法",
                "* 《青禾产业促进办法（试行）》 POLICY policy-x 青禾办法                  | 《青禾产业促进办法（试行）》 | policy-x 青禾办法"
            })
    void decides(String judgements, String words, String expected) {
        assertThat(resolved(rows(judgements == null ? "" : judgements.replace("DOC", DOCUMENT.id())), words))
                .isEqualTo(expected);
    }

    @Test
    void saysWhoDecidedAndWhen() {
        Judgements judgements = new Judgements(rows("* 市教育局 AGENCY agency-x 乙市教育局"));

        assertThat(EntityResolver.with(GRAMMAR, judgements).resolve(DOCUMENT, MENTIONS.find(DOCUMENT)))
                .filteredOn(resolution -> resolution.rule().startsWith("judgement:"))
                .singleElement()
                .satisfies(resolution -> {
                    assertThat(resolution.rule()).isEqualTo("judgement:某人:2026-01-31");
                    assertThat(resolution.mention().rule()).endsWith(" judgement:某人:2026-01-31");
                });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "who     |           | no who",
                "when    |           | no when",
                "why     |           | no why",
                "surface |           | no surface",
                "entity  |           | no entity",
                "name    |           | no name",
                "when    | last year | when is no date",
                "type    | BODY      | type is none of",
                "document | 000.txt  | document is neither"
            })
    void refusesAnIncompleteRow(String column, String cell, String message) {
        Map<String, String> cells = new LinkedHashMap<>(cells("* 市教育局 AGENCY agency-x 乙市教育局"));
        cells.put(column, cell == null ? "" : cell);

        assertThatThrownBy(() -> new Judgements(List.of(new Row("judgement/judgement.tsv:7", cells))))
                .isInstanceOf(PolicyGraphException.class)
                .hasMessageContaining("seeds/judgement/judgement.tsv:7")
                .hasMessageContaining(message);
    }

    @Test
    void refusesToJudgeTwice() {
        assertThatThrownBy(() -> new Judgements(rows("* 市教育局 AGENCY agency-x 乙;* 市 教育局 AGENCY none -")))
                .isInstanceOf(PolicyGraphException.class)
                .hasMessageContaining("judgement.tsv:2")
                .hasMessageContaining("judgement.tsv:1");
    }

    @Test
    void shipsRowsThatCanBeRead() {
        assertThat(new Judgements(Seeds.table("judgement/judgement.tsv"))).isNotNull();
    }

    private static String resolved(List<Row> rows, String words) {
        return EntityResolver.with(GRAMMAR, new Judgements(rows)).resolve(DOCUMENT, MENTIONS.find(DOCUMENT)).stream()
                .filter(resolution -> resolution.mention().span().in(TEXT).equals(words))
                .map(Resolution::entity)
                .map(entity -> entity == null ? "?" : entity.id() + " " + entity.name())
                .findFirst()
                .orElse("-");
    }

    private static List<Row> rows(String judgements) {
        List<Row> rows = new ArrayList<>();
        for (String judgement : judgements.isEmpty() ? new String[0] : judgements.split(";")) {
            rows.add(new Row("judgement/judgement.tsv:" + (rows.size() + 1), cells(judgement)));
        }
        return rows;
    }

    /** The name is the last cell, the surface all between document and type. */
    private static Map<String, String> cells(String judgement) {
        String[] words = judgement.split(" ");
        int type = words.length - 3;
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("document", words[0]);
        cells.put("surface", String.join(" ", List.of(words).subList(1, type)));
        cells.put("type", words[type]);
        cells.put("entity", words[type + 1]);
        cells.put("name", words[type + 2].equals("-") ? "" : words[type + 2]);
        cells.put("who", "某人");
        cells.put("when", "2026-01-31");
        cells.put("why", "电话核实");
        return cells;
    }
}
