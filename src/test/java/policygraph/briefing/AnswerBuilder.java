package policygraph.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policygraph.question.Answer;
import policygraph.question.Candidate;
import policygraph.question.Column;
import policygraph.question.Figure;
import policygraph.question.Question;
import policygraph.question.Questions;
import policygraph.question.Text;

/** Makes answers without a graph, as the question of that name would give them. */
public final class AnswerBuilder {

    private final Question question;
    private final List<Answer.Given> given = new ArrayList<>();
    private final Map<String, Answer.Node> nodes = new LinkedHashMap<>();
    private final List<Answer.Link> links = new ArrayList<>();
    private final List<Answer.Evidence> evidence = new ArrayList<>();
    private final List<Answer.Row> rows = new ArrayList<>();
    private final List<Text> notes = new ArrayList<>();
    private Text sentence = new Text("", "");

    public AnswerBuilder(Questions questions, String question) {
        this.question = questions.named(question);
    }

    public AnswerBuilder sentence(String words) {
        return sentence(words, words);
    }

    public AnswerBuilder sentence(String zh, String en) {
        sentence = new Text(zh, en);
        return this;
    }

    public AnswerBuilder note(String words) {
        return note(words, words);
    }

    public AnswerBuilder note(String zh, String en) {
        notes.add(new Text(zh, en));
        return this;
    }

    public AnswerBuilder given(String parameter, String value, @Nullable String id, String label) {
        given.add(new Answer.Given(
                parameter, value, id == null ? null : new Candidate(id, label, value, null, null, false)));
        return this;
    }

    public AnswerBuilder node(String id, String label, String name, @Nullable String number) {
        nodes.put(id, new Answer.Node(id, label, name, number, false));
        return this;
    }

    public AnswerBuilder sample(String id, String label, String name, @Nullable String number) {
        nodes.put(id, new Answer.Node(id, label, name, number, true));
        return this;
    }

    /** A link that a document states or that was inferred from it. */
    public AnswerBuilder link(String from, String type, String to, String basis, Answer.Source source, String quote) {
        int id = evidence.size();
        int start = 10 + Math.abs(quote.hashCode() % 900);
        evidence.add(new Answer.Evidence(
                id, type, name(from), name(to), source, quote, start, start + quote.length(), "test", basis, 1, "/"));
        links.add(new Answer.Link(from, to, type, basis, id));
        return this;
    }

    /** A fact of the gazetteer. */
    public AnswerBuilder fact(String from, String type, String to) {
        links.add(new Answer.Link(from, to, type, null, null));
        return this;
    }

    /** A row of cells in the order of the question's columns, resting on some evidence. */
    // A JDK 17 does not read from class files that cells may be null.
    @SuppressWarnings("NullAway")
    public AnswerBuilder row(List<Integer> behind, @Nullable Object... cells) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        List<Column> columns = question.columns();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i).name(), i < cells.length ? cells[i] : null);
        }
        rows.add(new Answer.Row(row, behind));
        return this;
    }

    public static Answer.Source document(String id, String title, String number, boolean invented) {
        return new Answer.Source(id, title, number, invented, null, "2025-05-29");
    }

    public Answer build() {
        return build(question.figure());
    }

    /** The answer with another figure than the question's. */
    public Answer build(Figure figure) {
        if (rows.isEmpty() && !evidence.isEmpty()) {
            row(evidence.stream().map(Answer.Evidence::id).toList());
        }
        Set<Answer.Source> documents = new LinkedHashSet<>();
        evidence.forEach(one -> documents.add(one.document()));
        long invented = documents.stream().filter(Answer.Source::invented).count();
        long stated =
                evidence.stream().filter(one -> one.basis().equals("STATED")).count();
        return new Answer(
                question.name(),
                question.title(),
                sentence,
                given,
                question.columns(),
                rows,
                evidence,
                new Answer.Graph(List.copyOf(nodes.values()), links),
                figure,
                notes,
                List.of(),
                new Answer.Coverage(
                        documents.size(), (int) invented, (int) stated, (int) (evidence.size() - stated), 9),
                new Answer.Page(0, 200, null, null, rows.size()),
                false,
                "",
                "",
                null);
    }

    private String name(String id) {
        Answer.Node node = nodes.get(id);
        return node == null ? id : node.name();
    }
}
