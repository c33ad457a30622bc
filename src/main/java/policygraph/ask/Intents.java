package policygraph.ask;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policygraph.PolicyGraphException;
import policygraph.seed.Seeds;

/** The ways in which the questions of the catalogue are put: {@code seeds/intent}. Immutable. */
final class Intents {

    private static final String WORDS = "intent/word.yaml";
    private static final String INTENTS = "intent/intent.yaml";
    private static final Pattern PLACE = Pattern.compile("\\{([a-z_]+)}");

    private final Map<String, String> macros = new LinkedHashMap<>();
    private final Map<String, Examples> examples = new LinkedHashMap<>();
    private final Filler filler;
    private final List<Intent> intents;

    /** What the data says of an intent by example. */
    record Examples(List<String> yes, List<String> no) {}

    private Intents() {
        for (Map<String, Object> row : Seeds.rules(WORDS)) {
            macros.put(text(row, "word"), expand(text(row, "pattern")));
        }
        filler = new Filler(
                macro("polite"),
                Pattern.compile("(?:" + macro("loose").pattern() + ")*"),
                macro("affix"),
                macro("query"),
                Map.of('T', ending("title"), 'L', ending("platform"), 'G', ending("program")));
        intents = Seeds.rules(INTENTS).stream().map(this::intent).toList();
    }

    static Intents fromSeeds() {
        return new Intents();
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
            return new Intent(
                    id,
                    text(row, "question"),
                    map(row, "slots"),
                    list(row, "optional"),
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
