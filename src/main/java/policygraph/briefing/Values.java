package policygraph.briefing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import policygraph.briefing.figure.Language;
import policygraph.briefing.figure.PlainText;
import policygraph.question.Answer;
import policygraph.question.BadParameterException;
import policygraph.question.Candidate;
import policygraph.question.Text;

/** Values of a briefing's parameters: as given, and as the names of what they were taken for. */
final class Values {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z_]+)}");

    private final Map<String, String> given;
    private final Language language;
    private final Map<String, String> names = new LinkedHashMap<>();

    Values(Map<String, String> given, Language language) {
        this.given = Map.copyOf(given);
        this.language = language;
    }

    /** A question's parameters; one whose value was not given is left out. */
    Map<String, List<String>> of(Map<String, String> parameters) {
        Map<String, List<String>> filled = new LinkedHashMap<>();
        parameters.forEach((name, template) -> {
            String value = fill(template, given);
            if (!value.isBlank()) {
                filled.put(name, List.of(value));
            }
        });
        return filled;
    }

    /**
     * Learns what a value was taken for.
     *
     * @throws BadParameterException if it was taken for nothing, or may be several things
     */
    void learn(Answer answer, Map<String, String> parameters) {
        for (Answer.Hint hint : answer.hints()) {
            String parameter = hint.parameter();
            if (parameter != null) {
                String near = hint.candidates().stream()
                        .map(one -> one.name() + "（" + one.id() + "）")
                        .collect(Collectors.joining("、"));
                throw new BadParameterException(
                        own(parameters, parameter),
                        hint.text().zh() + near + hint.text().en());
            }
        }
        for (Answer.Given one : answer.parameters()) {
            Candidate meant = one.meant();
            if (meant != null) {
                names.putIfAbsent(own(parameters, one.name()), meant.name());
            }
        }
    }

    /** The briefing's parameter behind a question's. */
    private static String own(Map<String, String> parameters, String name) {
        Matcher place = PLACE.matcher(Objects.requireNonNullElse(parameters.get(name), ""));
        return place.matches() ? place.group(1) : name;
    }

    /** A text with the names of things where their parameters stand. */
    String words(Text template) {
        Map<String, String> all = new LinkedHashMap<>(given);
        all.putAll(names);
        return PlainText.of(fill(language.say(template), all));
    }

    /** A value as a reader knows it; null if it was not given. */
    @Nullable
    String name(String parameter) {
        String value = names.get(parameter);
        return value == null ? given.get(parameter) : value;
    }

    private static String fill(String template, Map<String, String> values) {
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), "")));
    }
}
