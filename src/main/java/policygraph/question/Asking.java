package policygraph.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;

/** One question being answered within one transaction. */
final class Asking {

    private static final Text TRUNCATED = new Text(
            "结果超过上限，只列出前 {limit} 行；可用 limit 参数放宽或缩小范围。",
            "There are more rows; only the first {limit} are shown. Raise limit or ask for less.");
    private static final Text PARTLY = new Text("“{given}”按“{name}”理解。", "“{given}” was taken for “{name}”.");
    private static final Text INVENTED =
            new Text("部分依据来自示例（虚构）文件，不可引用。", "Some evidence comes from invented sample documents; do not quote it.");
    private static final Text SEVERAL =
            new Text("“{given}”可能指以下几个，请选其一。", "“{given}” may be any of these; choose one.");
    private static final Text NEAR =
            new Text("没有找到“{given}”；名称相近的有以下几个。", "“{given}” was not found; these have similar names.");
    private static final Text UNKNOWN = new Text("没有找到“{given}”。", "“{given}” was not found.");
    private static final Text NOTHING = new Text(
            "名称已识别，但现有语料没有说明；没有记载不等于没有。",
            "The names are known, but this corpus does not say; what is not recorded may still exist.");

    private final TransactionContext tx;
    private final Question question;
    private final Arguments arguments;
    private final Map<String, @Nullable Object> values;
    private final List<Answer.Given> given = new ArrayList<>();
    private final List<Answer.Hint> hints = new ArrayList<>();
    private final Set<Text> notes = new LinkedHashSet<>();
    private final List<Map<String, @Nullable Object>> cells = new ArrayList<>();
    private final Evidences evidences = new Evidences();
    private boolean truncated;

    Asking(TransactionContext tx, Question question, Arguments arguments) {
        this.tx = tx;
        this.question = question;
        this.arguments = arguments;
        this.values = new LinkedHashMap<>(arguments.values());
    }

    Answer answer() {
        question.parameters().forEach(this::understand);
        if (hints.isEmpty()) {
            run();
        }
        List<Answer.Evidence> evidence = evidences.evidence(tx);
        if (evidence.stream().anyMatch(one -> one.document().invented())) {
            notes.add(INVENTED);
        }
        return new Answer(
                question.name(),
                question.title(),
                given,
                question.columns(),
                rows(),
                evidence,
                evidences.graph(),
                question.figure(),
                List.copyOf(notes),
                hints,
                truncated,
                question.cypher(),
                browser());
    }

    /** Looks up the thing that a parameter names; a hint is left when there is no one such thing. */
    private void understand(Parameter parameter) {
        Object value = values.get(parameter.name());
        if (parameter.names().isEmpty() || !(value instanceof String text)) {
            given.add(new Answer.Given(parameter.name(), plain(value), null));
            return;
        }
        Names.Meaning meaning = Names.find(tx, text, parameter.names());
        Candidate one = meaning.one();
        if (one == null) {
            given.add(new Answer.Given(parameter.name(), text, null));
            hints.add(hint(parameter, text, meaning));
            return;
        }
        if (meaning.partly()) {
            notes.add(Template.fill(PARTLY, Map.of("given", text, "name", one.name())));
        }
        values.put(parameter.name(), bound(text, one));
        given.add(new Answer.Given(parameter.name(), text, one));
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

    private void run() {
        Result result = tx.run(question.cypher(), values);
        while (result.hasNext() && !truncated) {
            truncated = cells.size() == arguments.limit();
            if (!truncated) {
                add(result.next());
            }
        }
        if (truncated) {
            notes.add(Template.fill(TRUNCATED, Map.of("limit", arguments.limit())));
        }
        if (cells.isEmpty() && given.stream().anyMatch(one -> one.meant() != null)) {
            hints.add(new Answer.Hint(null, NOTHING, List.of()));
        }
    }

    private void add(Record record) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        question.columns().forEach(column -> row.put(column.name(), Cells.plain(record.get(column.name()))));
        cells.add(row);
        evidences.row(record.get(Question.GRAPH));
        question.notes().stream()
                .filter(note -> Boolean.TRUE.equals(row.get(note.when())))
                .forEach(note -> notes.add(Template.fill(note.text(), row)));
    }

    private List<Answer.Row> rows() {
        List<Answer.Row> rows = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            rows.add(new Answer.Row(cells.get(i), evidences.behind(i)));
        }
        return rows;
    }

    /** The question with its values, ready for Neo4j Browser. */
    private String browser() {
        String parameters = values.entrySet().stream()
                .map(entry -> ":param " + entry.getKey() + " => " + Literal.of(entry.getValue()) + ";\n")
                .collect(Collectors.joining());
        return parameters + question.cypher();
    }
}
