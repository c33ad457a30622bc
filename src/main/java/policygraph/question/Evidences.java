package policygraph.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;
import org.neo4j.driver.types.TypeSystem;

/** Gathers the nodes and relationships of the rows of one answer, and makes its evidence and its graph of them. */
final class Evidences {

    private static final String SOURCES = CypherText.lookup("sources");

    /** The page's view of a document, with a place marked. */
    private static final String VIEW = "/?document=%s&start=%d&end=%d";

    private static final TypeSystem TYPES = TypeSystem.getDefault();

    /** Relationships in an order that does not depend on the database's own ids. */
    private static final Comparator<Said> ORDER = Comparator.comparing(Said::source)
            .thenComparingInt(Said::start)
            .thenComparingInt(Said::end)
            .thenComparing(Said::type)
            .thenComparing(Said::from)
            .thenComparing(Said::to);

    private final Map<String, Answer.Node> nodes = new HashMap<>();
    private final Map<String, Relationship> relationships = new HashMap<>();
    private final List<Set<String>> rows = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private long loaded;

    /** Takes the next row's {@code graph} column: paths, nodes, relationships, or lists of these. */
    void row(Value graph) {
        Set<String> behind = new LinkedHashSet<>();
        gather(graph, behind);
        rows.add(behind);
    }

    private void gather(Value value, Set<String> behind) {
        if (value.hasType(TYPES.PATH())) {
            value.asPath().nodes().forEach(this::node);
            value.asPath().relationships().forEach(relationship -> relationship(relationship, behind));
        } else if (value.hasType(TYPES.NODE())) {
            node(value.asNode());
        } else if (value.hasType(TYPES.RELATIONSHIP())) {
            relationship(value.asRelationship(), behind);
        } else if (value.hasType(TYPES.LIST())) {
            value.values().forEach(element -> gather(element, behind));
        }
    }

    private void relationship(Relationship relationship, Set<String> behind) {
        relationships.put(relationship.elementId(), relationship);
        behind.add(relationship.elementId());
    }

    private void node(Node node) {
        nodes.computeIfAbsent(node.elementId(), element -> shown(node));
    }

    private static Answer.Node shown(Node node) {
        Value properties = Values.value(node.asMap());
        String id = first(properties, node.elementId(), "id", "code");
        return new Answer.Node(
                id,
                label(node),
                first(properties, id, "title", "name", "text"),
                Cells.text(properties, "docNumber"),
                Cells.yes(properties, "invented"));
    }

    private static String first(Value properties, String otherwise, String... keys) {
        for (String key : keys) {
            String text = Cells.text(properties, key);
            if (text != null) {
                return text;
            }
        }
        return otherwise;
    }

    /** The telling label: not the one that all entities or all documents share. */
    private static String label(Node node) {
        List<String> labels = new ArrayList<>();
        node.labels().forEach(labels::add);
        return labels.stream()
                .filter(label -> !label.equals("Entity") && !(label.equals("Document") && labels.size() > 1))
                .sorted()
                .findFirst()
                .orElse("Entity");
    }

    /** The evidence of all rows, numbered in the order of documents and places. */
    List<Answer.Evidence> evidence(TransactionContext tx) {
        List<Said> said = relationships.values().stream()
                .filter(relationship -> !relationship.get("source").isNull())
                .map(this::said)
                .sorted(ORDER)
                .toList();
        Map<String, Answer.Source> sources = sources(tx, said);
        List<Answer.Evidence> evidence = new ArrayList<>();
        for (Said one : said) {
            numbers.put(one.elementId, evidence.size());
            evidence.add(one.evidence(
                    evidence.size(), sources.getOrDefault(one.source, source(one.source, Values.value(Map.of())))));
        }
        return evidence;
    }

    private Said said(Relationship relationship) {
        return new Said(
                relationship.elementId(),
                relationship.get("source").asString(),
                relationship.get("start").asInt(0),
                relationship.get("end").asInt(0),
                relationship.type(),
                end(relationship.startNodeElementId(), Answer.Node::name),
                end(relationship.endNodeElementId(), Answer.Node::name),
                relationship);
    }

    private String end(String elementId, Function<Answer.Node, String> what) {
        Answer.Node node = nodes.get(elementId);
        return node == null ? elementId : what.apply(node);
    }

    /** How many documents the graph holds, once {@link #evidence} was called. */
    long loaded() {
        return loaded;
    }

    private Map<String, Answer.Source> sources(TransactionContext tx, List<Said> said) {
        List<String> ids = said.stream().map(Said::source).distinct().toList();
        Map<String, Answer.Source> sources = new TreeMap<>();
        Record row = tx.run(SOURCES, Map.of("ids", ids)).single();
        loaded = row.get("loaded").asLong();
        for (Value document : row.get("sources").values()) {
            String id = document.get("id").asString();
            sources.put(id, source(id, document));
        }
        return sources;
    }

    private static Answer.Source source(String id, Value document) {
        return new Answer.Source(
                id,
                Cells.text(document, "title"),
                Cells.text(document, "docNumber"),
                Cells.yes(document, "invented"),
                Cells.text(document, "url"),
                Cells.text(document, "date"));
    }

    /** Ids of the evidence behind a row, once {@link #evidence} was called. */
    List<Integer> behind(int row) {
        return rows.get(row).stream()
                .map(numbers::get)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    /** Nodes and links of all rows, once {@link #evidence} was called. */
    Answer.Graph graph() {
        List<Answer.Link> links = relationships.values().stream()
                .map(this::link)
                .sorted(Comparator.comparing(Answer.Link::source)
                        .thenComparing(Answer.Link::type)
                        .thenComparing(Answer.Link::target)
                        .thenComparing(link -> Objects.requireNonNullElse(link.evidence(), -1)))
                .toList();
        return new Answer.Graph(
                nodes.values().stream()
                        .sorted(Comparator.comparing(Answer.Node::id))
                        .toList(),
                links);
    }

    private Answer.Link link(Relationship relationship) {
        @Nullable Integer number = numbers.get(relationship.elementId());
        return new Answer.Link(
                end(relationship.startNodeElementId(), Answer.Node::id),
                end(relationship.endNodeElementId(), Answer.Node::id),
                relationship.type(),
                relationship.get("basis").isNull()
                        ? null
                        : relationship.get("basis").asString(),
                number);
    }

    /** A relationship that a document states. */
    private record Said(
            String elementId,
            String source,
            int start,
            int end,
            String type,
            String from,
            String to,
            Relationship relationship) {

        Answer.Evidence evidence(int id, Answer.Source document) {
            return new Answer.Evidence(
                    id,
                    type,
                    from,
                    to,
                    document,
                    relationship.get("quote").asString(""),
                    start,
                    end,
                    relationship.get("rule").asString(""),
                    relationship.get("basis").asString("STATED"),
                    relationship.get("confidence").asDouble(1),
                    VIEW.formatted(source, start, end));
        }
    }
}
