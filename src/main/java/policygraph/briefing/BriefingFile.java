package policygraph.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import policygraph.PolicyGraphException;
import policygraph.question.PageKeys;
import policygraph.question.Question;
import policygraph.question.Questions;
import policygraph.question.Text;

/** Reads a briefing and checks it against the catalogue of questions; what is wrong is told with file and place. */
final class BriefingFile {

    private static final Set<String> KEYS = Set.of("title", "description", "parameters", "sections");
    private static final Set<String> PARAMETER_KEYS = Set.of("name", "label", "required", "example");
    private static final Set<String> SECTION_KEYS = Set.of("heading", "text", "question", "with", "show", "columns");
    private static final Pattern PLACE = Pattern.compile("\\{([a-z_]+)}");

    private final String file;
    private final Questions questions;
    private final List<Briefing.Parameter> parameters = new ArrayList<>();

    private BriefingFile(String file, Questions questions) {
        this.file = file;
        this.questions = questions;
    }

    /**
     * @param name of the briefing
     * @param file for messages
     * @throws PolicyGraphException if the text breaks the form
     */
    static Briefing read(String name, String file, String text, Questions questions) {
        return new BriefingFile(file, questions).read(name, text);
    }

    private Briefing read(String name, String text) {
        Map<String, Object> top = mapping(load(text), "the file", KEYS);
        for (Object one : list(top.get("parameters"), "parameters")) {
            parameters.add(parameter(one));
        }
        List<Briefing.Section> sections = new ArrayList<>();
        for (Object one : list(top.get("sections"), "sections")) {
            sections.add(section(one, "section " + (sections.size() + 1)));
        }
        if (sections.isEmpty()) {
            throw error("sections", "there is none");
        }
        Text title = both(top.get("title"), "title");
        places(title.zh() + title.en(), "title");
        return new Briefing(name, title, both(top.get("description"), "description"), parameters, sections);
    }

    private @Nullable Object load(String text) {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        } catch (YAMLException e) {
            throw error("the file", "is no YAML: " + e.getMessage());
        }
    }

    private Briefing.Parameter parameter(Object one) {
        Map<String, Object> map = mapping(one, "parameters", PARAMETER_KEYS);
        String name = string(map.get("name"));
        if (!PLACE.matcher("{" + name + "}").matches()) {
            throw error("parameters", "a name is small letters and _, not \"" + name + '"');
        }
        if (PageKeys.include(name)) {
            throw error(
                    "parameters",
                    "the page's address has a key \"" + name + "\" of its own; call the parameter otherwise");
        }
        return new Briefing.Parameter(
                name,
                both(map.get("label"), "parameter " + name + ", label"),
                !Boolean.FALSE.equals(map.get("required")),
                string(map.get("example")));
    }

    private Briefing.Section section(Object one, String place) {
        Map<String, Object> map = mapping(one, place, SECTION_KEYS);
        String question = string(map.get("question"));
        Text heading = either(map.get("heading"), place);
        Text text = either(map.get("text"), place);
        places(heading.zh() + heading.en() + text.zh() + text.en(), place);
        Map<String, String> with = new LinkedHashMap<>();
        mapping(map.getOrDefault("with", Map.of()), place + ", with", null)
                .forEach((key, value) -> with.put(key, string(value)));
        List<String> columns = list(map.get("columns"), place).stream()
                .map(BriefingFile::string)
                .toList();
        if (!question.isEmpty()) {
            check(question, with, columns, place);
        } else if (text.zh().isEmpty() && heading.zh().isEmpty()) {
            throw error(place, "has neither heading nor text nor question");
        }
        List<Briefing.Show> show = list(map.get("show"), place).stream()
                .map(word -> show(string(word), place))
                .toList();
        return new Briefing.Section(
                heading,
                text,
                question,
                with,
                show.isEmpty() ? List.of(Briefing.Show.SENTENCE, Briefing.Show.TABLE) : show,
                columns);
    }

    private void check(String name, Map<String, String> with, List<String> columns, String place) {
        Question question = questions.all().stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> error(place, "there is no question \"" + name + '"'));
        with.forEach((parameter, value) -> {
            if (!parameter.equals("limit") && question.parameter(parameter).isEmpty()) {
                throw error(place, "question " + name + " has no parameter \"" + parameter + '"');
            }
            places(value, place);
        });
        for (String column : columns) {
            if (question.columns().stream().noneMatch(known -> known.name().equals(column))) {
                throw error(place, "question " + name + " has no column \"" + column + '"');
            }
        }
    }

    private Briefing.Show show(String word, String place) {
        for (Briefing.Show show : Briefing.Show.values()) {
            if (show.name().toLowerCase(Locale.ROOT).equals(word)) {
                return show;
            }
        }
        throw error(place, "show sentence, figure or table, not \"" + word + '"');
    }

    private void places(String text, String place) {
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            String name = matcher.group(1);
            if (parameters.stream().noneMatch(parameter -> parameter.name().equals(name))) {
                throw error(place, "there is no parameter \"" + name + '"');
            }
        }
    }

    private Map<String, Object> mapping(@Nullable Object value, String place, @Nullable Set<String> keys) {
        if (!(value instanceof Map<?, ?> map)) {
            throw error(place, "expected keys and values");
        }
        Map<String, Object> mapping = new LinkedHashMap<>();
        map.forEach((key, entry) -> {
            if (keys != null && !keys.contains(String.valueOf(key))) {
                throw error(
                        place,
                        "unknown key \"" + key + "\"; there are "
                                + keys.stream().sorted().collect(Collectors.joining(", ")));
            }
            if (entry != null) {
                mapping.put(String.valueOf(key), entry);
            }
        });
        return mapping;
    }

    private List<?> list(@Nullable Object value, String place) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        throw error(place, "expected a list");
    }

    /** Chinese | English. */
    private Text both(@Nullable Object value, String place) {
        String[] parts = string(value).split("\\|", -1);
        if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
            throw error(place, "expected Chinese | English");
        }
        return new Text(parts[0].strip(), parts[1].strip());
    }

    /** Chinese | English, or one text for both. */
    private Text either(@Nullable Object value, String place) {
        String text = string(value);
        return text.contains("|") ? both(text, place) : new Text(text, text);
    }

    private static String string(@Nullable Object value) {
        return value == null ? "" : String.valueOf(value).strip();
    }

    private PolicyGraphException error(String place, String what) {
        return new PolicyGraphException(file + ": " + place + ": " + what);
    }
}
