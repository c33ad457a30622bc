package policygraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policygraph.document.Span;
import policygraph.entity.Entity;
import policygraph.gazetteer.CentralBody;
import policygraph.statement.Basis;

/** The parameter rows of one document, by the statement that writes them; a key is written once, the first row stands. */
public final class Rows {

    private final String source;
    private final CharSequence text;
    private final Map<LoadStep, Map<String, Map<String, @Nullable Object>>> rows = new EnumMap<>(LoadStep.class);

    /**
     * @param source id of the document
     * @param text its text, which quotes are taken from
     */
    Rows(String source, CharSequence text) {
        this.source = source;
        this.text = text;
    }

    /** Adds a node. */
    void node(LoadStep step, String id, Map<String, @Nullable Object> properties) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("properties", properties);
        of(step).putIfAbsent(id, row);
    }

    /**
     * Adds an entity as this document knows it. What it knows of one in two ways, by its own title and by the name in its text,
     * is put together like what two documents know.
     *
     * @param surfaces the wordings by which the document names it, sorted
     * @param jointBy for a policy, how it is known to be issued jointly
     * @param body for a central body, its row of the gazetteer
     */
    void entity(Entity entity, List<String> surfaces, @Nullable String jointBy, @Nullable CentralBody body) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", entity.id());
        row.put("type", entity.type().name());
        row.put("name", entity.name());
        row.put("docNumber", entity.docNumber());
        row.put("level", entity.level());
        row.put("kind", entity.kind());
        row.put("region", entity.region());
        row.put("surfaces", surfaces);
        row.put("jointBy", jointBy);
        row.put("validFrom", body == null ? null : body.validFrom());
        row.put("validTo", body == null ? null : body.validTo());
        of(LoadStep.ENTITY).put(row.toString(), row);
    }

    /** Adds a relationship that the document states. */
    void relationship(LoadStep step, String from, String to, Proof proof) {
        relationship(step, from, to, proof, Map.of());
    }

    /** Adds a relationship that the document states, with properties of its own. */
    void relationship(
            LoadStep step, String from, String to, Proof proof, Map<String, ? extends @Nullable Object> more) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put("start", proof.span().start());
        properties.put("end", proof.span().end());
        properties.put("quote", proof.span().in(text));
        properties.put("rule", proof.rule());
        properties.put("basis", proof.basis().name());
        properties.put("confidence", proof.confidence());
        properties.putAll(more);
        Map<String, @Nullable Object> row = ends(from, to);
        row.put("source", source);
        row.put("properties", properties);
        of(step).putIfAbsent(from + "\n" + to, row);
    }

    /** Adds a relationship that no document states, a fact of a gazetteer. */
    void fact(LoadStep step, String from, String to) {
        of(step).putIfAbsent(from + "\n" + to, ends(from, to));
    }

    /** Adds a relationship that no document states, with properties of its own. */
    void fact(LoadStep step, String from, String to, Map<String, ? extends @Nullable Object> properties) {
        Map<String, @Nullable Object> row = ends(from, to);
        row.put("properties", properties);
        of(step).putIfAbsent(from + "\n" + to, row);
    }

    /** How many rows there are in all. */
    int size() {
        return rows.values().stream().mapToInt(Map::size).sum();
    }

    /**
     * The rows of one step, in the order in which they were added: of a node {@code id} and {@code properties}, of a
     * relationship {@code from}, {@code to}, {@code properties} and, where the document states it, {@code source}; of an
     * entity what the document knows of it.
     */
    public Collection<Map<String, @Nullable Object>> get(LoadStep step) {
        return List.copyOf(of(step).values());
    }

    /** The rows of one step of many documents; one that several of them give, as of a well-known agency, is there once. */
    static List<Map<String, @Nullable Object>> all(List<Rows> documents, LoadStep step) {
        Set<Map<String, @Nullable Object>> all = new LinkedHashSet<>();
        documents.forEach(document -> all.addAll(document.of(step).values()));
        return new ArrayList<>(all);
    }

    private Map<String, Map<String, @Nullable Object>> of(LoadStep step) {
        return rows.computeIfAbsent(step, s -> new LinkedHashMap<>());
    }

    private static Map<String, @Nullable Object> ends(String from, String to) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("from", from);
        row.put("to", to);
        return row;
    }

    /**
     * Where and how a document states a relationship.
     *
     * @param confidence 0 to 1
     */
    record Proof(Span span, String rule, Basis basis, double confidence) {

        /** What a field or a name in the text shows plainly. */
        static Proof stated(Span span, String rule) {
            return new Proof(span, rule, Basis.STATED, 1);
        }
    }
}
