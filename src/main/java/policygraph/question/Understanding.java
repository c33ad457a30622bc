package policygraph.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import policygraph.gazetteer.Region;

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

    private static final List<String> DIVISION = List.of("Region");
    private static final Text PARTLY = new Text("“{given}”按“{name}”理解。", "“{given}” was taken for “{name}”.");
    private static final Text SEVERAL =
            new Text("“{given}”可能指以下几个，请选其一。", "“{given}” may be any of these; choose one.");
    private static final Text NEAR =
            new Text("没有找到“{given}”；名称相近的有以下几个。", "“{given}” was not found; these have similar names.");
    private static final Text NOT_HERE =
            new Text("“{given}”按“{name}”理解，但图中没有。", "“{given}” was taken for “{name}”, which the graph does not hold.");
    private static final Text UNKNOWN = new Text("没有找到“{given}”。", "“{given}” was not found.");

    static Understanding of(TransactionContext tx, Names names, Question question, Arguments arguments) {
        Region region = names.regions().read(arguments.region());
        Understanding understanding = new Understanding(
                new LinkedHashMap<>(arguments.values()), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        question.parameters()
                .forEach(parameter -> understanding.understand(
                        parameter,
                        text -> region != null && parameter.names().equals(DIVISION)
                                ? division(region)
                                : names.find(tx, text, parameter.names(), region)));
        return understanding;
    }

    /** A region is both what a question is narrowed to and what its other names are understood in. */
    private static Names.Meaning division(Region region) {
        return Names.Meaning.of(
                Names.Fit.EXACT, new Candidate(region.code(), "Region", region.name(), null, null, false));
    }

    /** Looks up the thing that a parameter names; a hint is left when there is no one such thing. */
    private void understand(Parameter parameter, Function<String, Names.Meaning> names) {
        Object value = values.get(parameter.name());
        if (parameter.names().isEmpty() || !(value instanceof String text)) {
            given.add(new Answer.Given(parameter.name(), plain(value), null));
            return;
        }
        Names.Meaning meaning = names.apply(text);
        Candidate one = meaning.one();
        given.add(new Answer.Given(parameter.name(), text, one));
        if (one == null) {
            hints.add(hint(parameter, text, meaning));
            return;
        }
        if (meaning.fit() == Names.Fit.PARTLY) {
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
        String readAs = meaning.readAs();
        Text words =
                switch (meaning.fit()) {
                    case SEVERAL -> SEVERAL;
                    case NEAR -> readAs == null ? NEAR : NOT_HERE;
                    default -> readAs == null ? UNKNOWN : NOT_HERE;
                };
        Text filled = Template.fill(words, Map.of("given", text, "name", readAs == null ? "" : readAs));
        return new Answer.Hint(meaning.fit().hint(), parameter.name(), filled, meaning.candidates());
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
