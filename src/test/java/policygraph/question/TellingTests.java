package policygraph.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers in a sentence. */
class TellingTests {

    private static final Sentences SENTENCES = new Sentences(
            new Text(
                    "[在{given province}]有{count river}条河{《river》}[，最长{first length}公里]，共{rows}行。",
                    "{rows} rows[ in {given province}]: {river}."),
            new Text("只有{river}。", "Only {river}."),
            new Text("[{given province}]没有河。", "No river[ in {given province}]."));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | | false | 没有河。 | No river.",
                "'' | 云南 | false | 云南没有河。 | No river in 云南.",
                "怒江 | 云南 | false | 只有怒江。 | Only 怒江.",
                "怒江 澜沧江 怒江 | | false | 有2条河《怒江》、《澜沧江》，最长1公里，共3行。 | 3 rows: 怒江 and 澜沧江.",
                "A B C D E F G | 云南 | true | 在云南至少有7条河《A》、《B》、《C》、《D》、《E》等，最长1公里，共至少7行。"
                        + " | at least 7 rows in 云南: A, B, C, D, E and 2 more."
            })
    void tells(String rivers, @Nullable String province, boolean more, String zh, String en) {
        Telling telling = new Telling(SENTENCES);
        int length = 1;
        for (String river : rivers.isEmpty() ? new String[0] : rivers.split(" ")) {
            telling.row(Map.of("river", river, "length", (double) length++));
        }
        Map<String, String> given = province == null ? Map.of() : Map.of("province", province);
        assertThat(telling.sentence(given, more)).isEqualTo(new Text(zh, en));
    }

    @Test
    void listsAndEmptyCells() {
        Telling telling = new Telling(SENTENCES);
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("river", List.of("怒江", "金沙江"));
        row.put("length", null);
        telling.row(row);
        telling.row(row);
        assertThat(telling.sentence(Map.of(), false).zh()).isEqualTo("有2条河《怒江》、《金沙江》，共2行。");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1 policy of 1 document, 1 time",
        "2, 2 policies of 2 documents, 2 times",
        "11, 11 policies of 11 documents, 11 times"
    })
    void oneIsSingularInEnglish(String number, String first, String second) {
        String words = "{first river} policies of {first river} documents, {first river} times";
        Telling telling = new Telling(new Sentences(new Text("", words), null, new Text("", "")));
        telling.row(Map.of("river", number));
        assertThat(telling.sentence(Map.of(), false).en()).isEqualTo(first + ", " + second);
    }

    @Test
    void aNumberIsNoTitle() {
        Telling telling = new Telling(SENTENCES);
        telling.row(Map.of("river", "云水资〔2024〕7号"));
        telling.row(Map.of("river", "$1 \\ {rows}"));
        assertThat(telling.sentence(Map.of(), false).zh()).isEqualTo("有2条河云水资〔2024〕7号、《$1 \\ {rows}》，共2行。");
    }
}
