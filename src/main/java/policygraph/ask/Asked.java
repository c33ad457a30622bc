package policygraph.ask;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policygraph.question.Answer;
import policygraph.question.Text;

/**
 * What became of a plain question.
 *
 * @param understood whether it was understood; if not there is no answer
 * @param question name of the question it was taken to ask
 * @param parameters what with, as words of the sentence
 * @param reading the same in words, to be shown with the answer
 * @param answer what the graph says; with hints instead of rows where a name may mean several things or nothing
 * @param nearest when it was not understood: questions to ask instead
 */
public record Asked(
        boolean understood,
        @Nullable String question,
        Map<String, String> parameters,
        Text reading,
        @Nullable Answer answer,
        List<Near> nearest) {

    private static final Text NOT_UNDERSTOOD = new Text(
            "没有听懂这个问题；可以试试下面的问题，或换一种问法。", "The question was not understood; try one of these, or other words.");

    /**
     * A question to ask instead.
     *
     * @param parameters what of the sentence it could be asked with
     */
    public record Near(String question, Text title, Map<String, String> parameters) {}

    public Asked {
        parameters = Map.copyOf(parameters);
        nearest = List.copyOf(nearest);
    }

    static Asked notUnderstood(List<Near> nearest) {
        return new Asked(false, null, Map.of(), NOT_UNDERSTOOD, null, nearest);
    }
}
