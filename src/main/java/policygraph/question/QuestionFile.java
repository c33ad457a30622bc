package policygraph.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.PolicyGraphException;

/**
 * Reads a file of {@code cypher/question}: comment lines that declare the question, then one Cypher statement.
 *
 * <pre>
 * // question: who_cites
 * // title: Chinese | English
 * // description: Chinese | English
 * // sentence: Chinese | English, for several rows; see Sentences for what may stand in it
 * // single: Chinese | English, for one row, may be left out
 * // none: Chinese | English, for no row
 * // parameter: policy | string | required | names Policy
 * //   label: Chinese | English
 * //   about: Chinese | English
 * //   :param policy => 'a value that gives an answer'
 * // filter: region, or another of Filter: a parameter with label and text of its own
 * //   :param region => null
 * // column: document | string | Chinese | English
 * // note: boolean_column | Chinese | English
 * // figure: network source=document target=policy
 * </pre>
 *
 * A parameter is {@code required}, {@code optional} or {@code default VALUE}; a fourth part may say {@code names LABEL
 * ...} or {@code one of a, b}. A column {@code x_id} of type {@code id} holds the id of what column {@code x} names.
 */
final class QuestionFile {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Pattern ROLE = Pattern.compile("([a-z]+)=([a-z0-9_]+)");
    private static final Set<String> LINKED = Set.of("source", "target", "label", "weight");
    private static final Map<Figure.Kind, Set<String>> ROLES = new EnumMap<>(Map.of(
            Figure.Kind.TABLE, Set.of(),
            Figure.Kind.NETWORK, LINKED,
            Figure.Kind.EGO, LINKED,
            Figure.Kind.CHAIN, LINKED,
            Figure.Kind.ROLES, LINKED,
            Figure.Kind.TIMELINE, Set.of("date", "label", "by", "with"),
            Figure.Kind.BAR, Set.of("category", "value", "second", "third", "unit")));

    private final String file;
    private final String text;
    private final Map<String, HeaderLine> single = new LinkedHashMap<>();
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<HeaderLine> notes = new ArrayList<>();

    private QuestionFile(String name, String text) {
        this.file = "cypher/question/" + name + ".cypher";
        this.text = text;
    }

    /**
     * @param name the file's name without extension
     * @throws PolicyGraphException if the header breaks the form; the message names file and line
     */
    static Question read(String name, String text) {
        return new QuestionFile(name, text.replace("\r\n", "\n")).read(name);
    }

    private Question read(String name) {
        List<HeaderLine> lines = header();
        for (int i = 0; i < lines.size(); i++) {
            HeaderLine line = lines.get(i);
            if (line.inner()) {
                throw line.error("only lines below a parameter are indented");
            }
            switch (line.key()) {
                case "question", "title", "description", "sentence", "single", "none", "figure" -> once(line);
                case "column" -> column(line);
                case "note" -> notes.add(line);
                case "parameter", "filter" -> {
                    int end = i + 1;
                    while (end < lines.size() && lines.get(end).inner()) {
                        end++;
                    }
                    List<HeaderLine> inner = lines.subList(i + 1, end);
                    if (line.key().equals("filter")) {
                        filter(line, inner);
                    } else {
                        parameter(line, inner);
                    }
                    i = end - 1;
                }
                default -> throw line.error("unknown key \"" + line.key() + '"');
            }
        }
        HeaderLine declared = one("question");
        if (!declared.value().equals(name) || !NAME.matcher(name).matches()) {
            throw declared.error("the question must be called as its file: " + name);
        }
        return new Question(
                name,
                one("title").text(),
                one("description").text(),
                sentences(),
                parameters,
                withIds(),
                figure(one("figure")),
                notes.stream().map(this::note).toList(),
                text);
    }

    private List<HeaderLine> header() {
        List<HeaderLine> lines = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (!line.startsWith("//")) {
                break;
            }
            lines.add(HeaderLine.of(file, number, line));
        }
        if (text.lines().skip(lines.size()).allMatch(String::isBlank)) {
            throw new PolicyGraphException(file + ":" + (lines.size() + 1) + ": no Cypher below the header");
        }
        return lines;
    }

    private void once(HeaderLine line) {
        if (single.put(line.key(), line) != null) {
            throw line.error("a second \"" + line.key() + '"');
        }
    }

    private HeaderLine one(String key) {
        HeaderLine line = single.get(key);
        if (line == null) {
            throw new PolicyGraphException(file + ":1: the header has no \"" + key + '"');
        }
        return line;
    }

    private void parameter(HeaderLine line, List<HeaderLine> inner) {
        List<String> parts = line.parts(3, 4, "name | type | required, optional or default VALUE | names LABEL ...");
        String name = name(
                line, parts.get(0), parameters.stream().map(Parameter::name).toList());
        if (Reserved.ALL.contains(name)) {
            throw line.error("every question has a parameter \"" + name + "\" already");
        }
        if (PageKeys.include(name)) {
            throw line.error("the page's address has a key \"" + name + "\" of its own; call the parameter otherwise");
        }
        Parameter.Type type = type(Parameter.Type.class, line, parts.get(1));
        String presence = parts.get(2);
        String defaultValue = presence.startsWith("default ") ? presence.substring("default ".length()) : null;
        if (defaultValue == null && !presence.equals("required") && !presence.equals("optional")) {
            throw line.error("a parameter is required, optional or default VALUE, not \"" + presence + '"');
        }
        String more = parts.size() == 4 ? parts.get(3) : "";
        Map<String, HeaderLine> below = below(line, inner);
        parameters.add(new Parameter(
                name,
                type,
                presence.equals("required"),
                defaultValue,
                list(more, "names ", " "),
                list(more, "one of ", ","),
                below(line, below, "label").text(),
                below(line, below, "about").text(),
                Literal.example(name, type, below(line, below, HeaderLine.PARAM))));
        if (!more.isEmpty() && !more.startsWith("names ") && !more.startsWith("one of ")) {
            throw line.error("expected \"names LABEL ...\" or \"one of a, b\", found \"" + more + '"');
        }
    }

    private void filter(HeaderLine line, List<HeaderLine> inner) {
        Filter filter = type(Filter.class, line, line.value());
        name(
                line,
                filter.parameterName(),
                parameters.stream().map(Parameter::name).toList());
        if (inner.size() != 1) {
            throw line.error("a filter has one :param below it");
        }
        HeaderLine example = below(line, below(line, inner), HeaderLine.PARAM);
        parameters.add(filter.parameter(Literal.example(filter.parameterName(), filter.type(), example)));
    }

    private static Map<String, HeaderLine> below(HeaderLine line, List<HeaderLine> inner) {
        Map<String, HeaderLine> below = new TreeMap<>();
        for (HeaderLine one : inner) {
            if (!Set.of("label", "about", HeaderLine.PARAM).contains(one.key()) || below.put(one.key(), one) != null) {
                throw one.error("a parameter has one label, one about and one :param below it");
            }
        }
        return below;
    }

    private static HeaderLine below(HeaderLine line, Map<String, HeaderLine> below, String key) {
        HeaderLine found = below.get(key);
        if (found == null) {
            throw line.error("the parameter has no \"" + key + "\" below it");
        }
        return found;
    }

    private static List<String> list(String more, String opening, String separator) {
        return more.startsWith(opening)
                ? Arrays.stream(more.substring(opening.length()).split(separator))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList()
                : List.of();
    }

    private void column(HeaderLine line) {
        List<String> parts = line.parts(4, 4, "name | type | Chinese | English");
        String name =
                name(line, parts.get(0), columns.stream().map(Column::name).toList());
        if (name.equals(Question.GRAPH)) {
            throw line.error("the column \"graph\" is returned by every question and not declared");
        }
        columns.add(new Column(
                name, type(Column.Type.class, line, parts.get(1)), new Text(parts.get(2), parts.get(3)), null));
    }

    private static String name(HeaderLine line, String name, List<String> taken) {
        if (!NAME.matcher(name).matches()) {
            throw line.error("a name has small letters, digits and _, not \"" + name + '"');
        }
        if (taken.contains(name)) {
            throw line.error("a second " + line.key() + " \"" + name + '"');
        }
        return name;
    }

    private static <T extends Enum<T>> T type(Class<T> types, HeaderLine line, String name) {
        for (T type : types.getEnumConstants()) {
            if (type.name().toLowerCase(Locale.ROOT).equals(name)) {
                return type;
            }
        }
        throw line.error("unknown type \"" + name + "\"; there are "
                + Arrays.toString(types.getEnumConstants()).toLowerCase(Locale.ROOT));
    }

    /** The columns, each with the column of its ids. */
    private List<Column> withIds() {
        if (columns.isEmpty()) {
            throw new PolicyGraphException(file + ":1: the header declares no column");
        }
        Set<String> ids = new HashSet<>();
        columns.stream().filter(c -> c.type() == Column.Type.ID).forEach(c -> ids.add(c.name()));
        List<Column> linked = columns.stream()
                .map(c -> ids.remove(c.name() + "_id") ? linked(c, c.name() + "_id") : c)
                .toList();
        if (!ids.isEmpty()) {
            throw new PolicyGraphException(file + ":1: no column for the ids of " + ids);
        }
        return linked;
    }

    private static Column linked(Column column, @Nullable String id) {
        return new Column(column.name(), column.type(), column.title(), id);
    }

    private Figure figure(HeaderLine line) {
        String[] words = line.value().split("\\s+");
        Figure.Kind kind = type(Figure.Kind.class, line, words[0]);
        Map<String, String> roles = new TreeMap<>();
        for (String word : List.of(words).subList(1, words.length)) {
            Matcher role = ROLE.matcher(word);
            if (!role.matches() || !ROLES.getOrDefault(kind, Set.of()).contains(role.group(1))) {
                throw line.error("a " + words[0] + " has no part \"" + word + '"');
            }
            roles.put(role.group(1), declared(line, role.group(2)).name());
        }
        return new Figure(kind, roles);
    }

    private Sentences sentences() {
        HeaderLine one = single.get("single");
        return new Sentences(sentence(one("sentence")), one == null ? null : sentence(one), sentence(one("none")));
    }

    private Text sentence(HeaderLine line) {
        Text text = line.text();
        for (Phrase phrase : List.of(new Phrase(text.zh()), new Phrase(text.en()))) {
            if (!phrase.wellFormed()) {
                throw line.error("a { } or [ ] that stands for nothing");
            }
            phrase.places().forEach(place -> checkPlace(line, place));
        }
        return text;
    }

    private void checkPlace(HeaderLine line, Phrase.Place place) {
        if (place.kind() != Phrase.Kind.GIVEN) {
            if (!place.name().equals(Phrase.ROWS)) {
                declared(line, place.name());
            }
        } else if (parameters.stream().noneMatch(p -> p.name().equals(place.name()))) {
            throw line.error("no parameter \"" + place.name() + '"');
        }
    }

    private NoteRule note(HeaderLine line) {
        List<String> parts = line.parts(3, 3, "boolean column | Chinese | English");
        if (declared(line, parts.get(0)).type() != Column.Type.BOOLEAN) {
            throw line.error("column \"" + parts.get(0) + "\" is not boolean");
        }
        NoteRule note = new NoteRule(parts.get(0), new Text(parts.get(1), parts.get(2)));
        Template.columns(note.text().zh() + note.text().en()).forEach(column -> declared(line, column));
        return note;
    }

    private Column declared(HeaderLine line, String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> line.error("no column \"" + name + '"'));
    }
}
