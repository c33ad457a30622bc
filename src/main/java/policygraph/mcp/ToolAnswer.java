package policygraph.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policygraph.question.Answer;
import policygraph.question.Text;

/**
 * An answer cut to what a model needs: no drawing, no Cypher, and the words behind the rows that are shown.
 *
 * @param sentence the answer in one sentence
 * @param columns what the rows' cells are called, in Chinese and English
 * @param rows cells by column, with the numbers of their quotes
 * @param quotes the words behind the rows
 * @param notes remarks that must not be missed
 * @param candidates when a name was not understood: things to ask for instead, by their ids
 * @param coverage how many documents stand behind the rows
 * @param more whether rows were left out; ask for less, or with a higher {@code limit}
 */
record ToolAnswer(
        Text sentence,
        Map<String, String> columns,
        List<Answer.Row> rows,
        List<Quote> quotes,
        List<Text> notes,
        List<Answer.Hint> candidates,
        Answer.Coverage coverage,
        boolean more) {

    /**
     * @param id number that rows refer to
     * @param basis STATED or INFERRED
     * @param invented true for a sample written for demonstration, which must not be quoted
     */
    record Quote(
            int id,
            String quote,
            String basis,
            @Nullable String document,
            @Nullable String docNumber,
            @Nullable String url,
            boolean invented) {}

    /** The first rows of an answer. */
    static ToolAnswer of(Answer answer, int rows) {
        List<Answer.Row> shown =
                answer.rows().subList(0, Math.min(rows, answer.rows().size()));
        List<Quote> quotes = new ArrayList<>();
        for (Answer.Evidence evidence : answer.evidence()) {
            if (shown.stream().anyMatch(row -> row.evidence().contains(evidence.id()))) {
                quotes.add(quote(evidence));
            }
        }
        return new ToolAnswer(
                answer.sentence(),
                columns(answer),
                shown,
                quotes,
                answer.notes(),
                answer.hints(),
                answer.coverage(),
                answer.truncated() || shown.size() < answer.rows().size());
    }

    private static Map<String, String> columns(Answer answer) {
        Map<String, String> columns = new LinkedHashMap<>();
        answer.columns()
                .forEach(column -> columns.put(
                        column.name(),
                        column.title().zh() + " " + column.title().en()));
        return columns;
    }

    private static Quote quote(Answer.Evidence evidence) {
        Answer.Source document = evidence.document();
        return new Quote(
                evidence.id(),
                evidence.quote(),
                evidence.basis(),
                document.title(),
                document.docNumber(),
                document.url(),
                document.invented());
    }
}
