package policygraph.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policygraph.PolicyGraphException;
import policygraph.question.Parameter;
import policygraph.question.Question;
import policygraph.question.Questions;
import policygraph.seed.Seeds;

/** The ways in which the questions of the catalogue are put: {@code seeds/intent}. Immutable. */
final class Intents {

    private static final String WORDS = "intent/word.yaml";
    private static final String INTENTS = "intent/intent.yaml";
    private static final Pattern PLACE = Pattern.compile("\\{([a-z_]+)}");

    /** By parameter, the slot that fills it wherever a question has it. */
    private static final Map<String, String> CONDITIONS =
            Map.of("region", "P", "level", "V", "minimum", "M", "from", "YD<", "to", "YD>", "unit", "C");

    private final Map<String, String> macros = new LinkedHashMap<>();
    private final Map<String, Examples> examples = new LinkedHashMap<>();
    private final Questions questions;
    private final Filler filler;
    private final BareNames names;
    private final List<Intent> intents;

    /** What the data says of an intent by example. */
    record Examples(List<String> yes, List<String> no) {}

    private Intents(Questions questions) {
        this.questions = questions;
        for (Map<String, Object> row : Seeds.rules(WORDS)) {
            macros.put(text(row, "word"), expand(text(row, "pattern")));
        }
        Map<Character, Pattern> heads = Map.of('T', macro("title"), 'L', macro("platform"), 'G', macro("program"));
        names = new BareNames(macro("lead"), macro("follow"), macro("stop"), macro("common"), heads);
        filler = new Filler(
                macro("polite"),
                Pattern.compile("(?:" + macro("loose").pattern() + ")*"),
                macro("affix"),
                macro("query"),
                Map.of('T', ending("title"), 'L', ending("platform"), 'G', ending("program")));
        intents = Seeds.rules(INTENTS).stream().map(this::intent).toList();
    }

    /** The patterns of {@code seeds/intent}, each for a question of the catalogue. */
    static Intents fromSeeds(Questions questions) {
        return new Intents(questions);
    }

    private Pattern macro(String name) {
        return Pattern.compile(Objects.requireNonNull(macros.get(name), name));
    }

    private Pattern ending(String name) {
        return Pattern.compile("(?:" + macro(name).pattern() + ")$");
    }

    private Intent intent(Map<String, Object> row) {
        String id = text(row, "id");
        examples.put(id, new Examples(list(row, "examples"), list(row, "counterExamples")));
        try {
            Question question = questions.named(text(row, "question"));
            Map<String, String> slots = map(row, "slots");
            List<String> optional = new ArrayList<>(list(row, "optional"));
            conditions(question, slots).forEach((parameter, letters) -> {
                slots.put(parameter, letters);
                optional.add(parameter);
            });
            return new Intent(
                    id,
                    question.name(),
                    slots,
                    optional,
                    find(row, "words"),
                    map(row, "set"),
                    list(row, "say").stream()
                            .map(say -> Pattern.compile(expand(say)))
                            .toList(),
                    pattern(find(row, "form")),
                    pattern(find(row, "never")),
                    pattern(find(row, "also")));
        } catch (RuntimeException e) {
            throw new PolicyGraphException("seeds/" + INTENTS + ": intent " + id + ": " + e.getMessage(), e);
        }
    }

    /** What any sentence may narrow its question by, where the question has such a parameter that no pattern takes. */
    private static Map<String, String> conditions(Question question, Map<String, String> slots) {
        Map<String, String> conditions = new TreeMap<>();
        boolean told = slots.values().stream().anyMatch(letters -> letters.startsWith("Y"));
        for (Parameter parameter : question.parameters()) {
            String letters = CONDITIONS.get(parameter.name());
            boolean time = letters != null && letters.startsWith("Y");
            if (letters != null
                    && !slots.containsKey(parameter.name())
                    && (time ? !told && parameter.type() == Parameter.Type.DATE : true)) {
                conditions.put(parameter.name(), letters);
            }
        }
        return conditions;
    }

    private @Nullable Pattern pattern(@Nullable String text) {
        return text == null ? null : Pattern.compile(expand(text));
    }

    private String expand(String pattern) {
        return PLACE.matcher(pattern).replaceAll(place -> {
            String macro = macros.get(place.group(1));
            if (macro == null) {
                throw new PolicyGraphException("seeds/" + WORDS + ": no word {" + place.group(1) + "}");
            }
            return Matcher.quoteReplacement("(?:" + macro + ")");
        });
    }

    private static String text(Map<String, Object> row, String key) {
        String text = find(row, key);
        if (text == null) {
            throw new PolicyGraphException("seeds/intent: " + row.get("id") + " has no " + key);
        }
        return text;
    }

    private static @Nullable String find(Map<String, Object> row, String key) {
        Object value = row.get(key);
        return value == null ? null : value.toString();
    }

    private static List<String> list(Map<String, Object> row, String key) {
        return row.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static Map<String, String> map(Map<String, Object> row, String key) {
        Map<String, String> map = new LinkedHashMap<>();
        if (row.get(key) instanceof Map<?, ?> given) {
            given.forEach((name, value) -> map.put(String.valueOf(name), String.valueOf(value)));
        }
        return map;
    }

    BareNames names() {
        return names;
    }

    Filler filler() {
        return filler;
    }

    List<Intent> all() {
        return intents;
    }

    Map<String, Examples> examples() {
        return examples;
    }

    /** The one way to understand a sentence for which most speaks; null if there is none, or two questions are as good. */
    Intent.@Nullable Match match(Sentence sentence) {
        List<Intent.Match> matches = intents.stream()
                .flatMap(intent -> Stream.ofNullable(intent.match(sentence, filler)))
                .sorted(Comparator.comparingInt((Intent.Match match) -> -match.weight()))
                .toList();
        if (matches.isEmpty()) {
            return null;
        }
        Intent.Match best = matches.get(0);
        boolean one = matches.stream()
                .filter(match -> match.weight() == best.weight())
                .allMatch(
                        match -> match.intent().question().equals(best.intent().question())
                                && match.parameters().equals(best.parameters()));
        return one ? best : null;
    }

    /** The questions that a sentence comes nearest to, the nearest first. */
    List<Reading.Near> nearest(Sentence sentence, int most) {
        Map<String, Reading.Near> near = new LinkedHashMap<>();
        intents.stream()
                .filter(intent -> intent.nearness(sentence) > 0)
                .sorted(Comparator.comparing((Intent intent) -> -intent.nearness(sentence))
                        .thenComparing(Intent::id))
                .forEach(intent -> near.putIfAbsent(
                        intent.question(), new Reading.Near(intent.question(), intent.filled(sentence))));
        return near.values().stream().limit(most).toList();
    }
}
