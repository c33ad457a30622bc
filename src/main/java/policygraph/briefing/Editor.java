package policygraph.briefing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import policygraph.briefing.figure.Figures;
import policygraph.briefing.figure.Language;
import policygraph.briefing.figure.Numbering;
import policygraph.briefing.figure.Setting;
import policygraph.question.Answer;
import policygraph.question.BadParameterException;

/** Makes briefings. Safe for use by several threads. */
public final class Editor {

    private final BiFunction<String, Map<String, List<String>>, Answer> answers;
    private final Figures figures;

    /** @param answers gives the answer to a question asked with parameters */
    public Editor(BiFunction<String, Map<String, List<String>>, Answer> answers, Figures figures) {
        this.answers = answers;
        this.figures = figures;
    }

    /**
     * Asks a briefing.
     *
     * @param given values by parameter
     * @param room for figures
     * @param language of its own words
     * @throws BadParameterException if a value is missing, unknown or ambiguous
     */
    public Paper make(Briefing briefing, Map<String, String> given, Setting.Room room, Language language) {
        check(briefing, given);
        Values values = new Values(given, language);
        Map<Briefing.Section, Answer> asked = new LinkedHashMap<>();
        for (Briefing.Section section : briefing.sections()) {
            if (!section.question().isEmpty()) {
                Answer answer = answers.apply(section.question(), values.of(section.parameters()));
                values.learn(answer, section.parameters());
                asked.put(section, answer);
            }
        }
        return new Composition(briefing, values, asked, figures, Setting.within(room, new Numbering(), language))
                .paper();
    }

    private static void check(Briefing briefing, Map<String, String> given) {
        for (String name : given.keySet()) {
            if (briefing.parameters().stream().noneMatch(known -> known.name().equals(name))) {
                throw new BadParameterException(
                        name,
                        String.format(
                                "简报 %s 没有参数“%s”。Briefing %1$s has no parameter \"%2$s\".", briefing.name(), name));
            }
        }
        for (Briefing.Parameter parameter : briefing.parameters()) {
            if (parameter.required() && given.getOrDefault(parameter.name(), "").isBlank()) {
                throw new BadParameterException(
                        parameter.name(),
                        String.format(
                                "简报 %s 缺少参数“%s”（%s），例如 %s。Briefing %1$s needs parameter \"%2$s\".",
                                briefing.name(),
                                parameter.name(),
                                parameter.label().zh(),
                                parameter.example()));
            }
        }
    }
}
