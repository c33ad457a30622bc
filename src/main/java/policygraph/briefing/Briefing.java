package policygraph.briefing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import policygraph.question.Text;

/**
 * A briefing before it is asked: a file of {@code seeds/briefing}.
 *
 * @param name the file's name without extension
 * @param title with {@code {parameter}} where a value stands
 * @param description what it tells
 * @param parameters what it asks for, in order
 * @param sections in order
 */
public record Briefing(String name, Text title, Text description, List<Parameter> parameters, List<Section> sections) {

    public Briefing {
        parameters = List.copyOf(parameters);
        sections = List.copyOf(sections);
    }

    /**
     * @param label what to call it
     * @param required whether the briefing makes sense without it
     * @param example a value that gives a briefing on the documents in {@code seeds}
     */
    public record Parameter(String name, Text label, boolean required, String example) {}

    /** What a section shows of an answer. */
    public enum Show {
        SENTENCE,
        FIGURE,
        TABLE
    }

    /**
     * @param heading with {@code {parameter}} where a value stands; empty for none
     * @param text paragraph of its own, likewise
     * @param question name of the question it asks, empty for none
     * @param parameters of the question; {@code {parameter}} stands for a value of the briefing's
     * @param show of the answer, in order
     * @param columns of the table, empty for all
     */
    public record Section(
            Text heading,
            Text text,
            String question,
            Map<String, String> parameters,
            List<Show> show,
            List<String> columns) {

        public Section {
            parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
            show = List.copyOf(show);
            columns = List.copyOf(columns);
        }
    }
}
