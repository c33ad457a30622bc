package policygraph.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/**
 * What a question was asked with, the names looked up.
 *
 * @param values what the Cypher text is run with
 * @param given the parameters as given and as understood
 * @param hints for each name that is not that of one thing; if there is any, the question cannot be asked
 * @param notes remarks on names that were taken for something
 */
record Understanding(
        Map<String, @Nullable Object> values, List<Answer.Given> given, List<Answer.Hint> hints, List<Text> notes) {

    private static final Text PARTLY = new Text("“{given}”按“{name}”理解。", "“{given}” was taken for “{name}”.");
    private static final Text SEVERAL =
            new Text("“{given}”可能指以下几个，请选其一。", "“{given}” may be any of these; choose one.");
    private static final Text NEAR =
            new Text("没有找到“{given}”；名称相近的有以下几个。", "“{given}” was not found; these have similar names.");
    private static final Text UNKNOWN = new Text("没有找到“{given}”。", "“{given}” was not found.");

    static Understanding of(TransactionContext tx, Question question, Arguments arguments) {
        Understanding understanding = new Understanding(
                new LinkedHashMap<>(arguments.values()), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        question.parameters().forEach(parameter -> understanding.understand(tx, parameter));
        return understanding;
    }

    /** Looks up the thing that a parameter names; a hint is left when there is no one such thing. */
    private void understand(TransactionContext tx, Parameter parameter) {
        Object value = values.get(parameter.name());
        if (parameter.names().isEmpty() || !(value instanceof String text)) {
            given.add(new Answer.Given(parameter.name(), plain(value), null));
            return;
        }
        Names.Meaning meaning = Names.find(tx, text, parameter.names());
        Candidate one = meaning.one();
        given.add(new Answer.Given(parameter.name(), text, one));
        if (one == null) {
            hints.add(hint(parameter, text, meaning));
            return;
        }
        if (meaning.partly()) {
            notes.add(Template.fill(PARTLY, Map.of("given", text, "name", one.name())));
        }
        values.put(parameter.name(), bound(text, one));
    }

    /** The text itself where the Cypher text knows it as name or number, which reads better in Browser; else the id. */
    private static String bound(String text, Candidate one) {
        boolean name = text.equals(one.name()) && !one.label().equals("Document");
        return name || text.equals(one.docNumber()) ? text : one.id();
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof LocalDate date ? date.toString() : value;
    }

    private static Answer.Hint hint(Parameter parameter, String text, Names.Meaning meaning) {
        Text words = meaning.candidates().isEmpty() ? UNKNOWN : meaning.several() ? SEVERAL : NEAR;
        return new Answer.Hint(parameter.name(), Template.fill(words, Map.of("given", text)), meaning.candidates());
    }

    /** Whether a name was taken for a thing. */
    boolean named() {
        return given.stream().anyMatch(one -> one.meant() != null);
    }

    /** What was asked with as words, by parameter; without those left out. */
    Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        for (Answer.Given one : given) {
            if (one.value() != null) {
                words.put(
                        one.name(),
                        one.meant() == null
                                ? one.value().toString()
                                : one.meant().name());
            }
        }
        return words;
    }
}
