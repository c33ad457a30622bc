package policygraph.ask;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a sentence was read.
 *
 * @param question the question of the catalogue that it asks; null if it was not understood
 * @param parameters what with: words as they stand in the sentence, by parameter
 * @param nearest questions that it comes near to, when it was not understood
 */
public record Reading(@Nullable String question, Map<String, String> parameters, List<Near> nearest) {

    /**
     * A question that a sentence comes near to.
     *
     * @param parameters what of the sentence it could be asked with
     */
    public record Near(String question, Map<String, String> parameters) {

        public Near {
            parameters = Map.copyOf(parameters);
        }
    }

    public Reading {
        parameters = Map.copyOf(parameters);
        nearest = List.copyOf(nearest);
    }
}
