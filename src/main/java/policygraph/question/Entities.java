package policygraph.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionContext;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import tools.jackson.databind.json.JsonMapper;

/** The things in the graph, and what is about them. Safe for use by several threads. */
public final class Entities {

    private static final String ONE = CypherText.lookup("entity");
    private static final String NEIGHBOURS = CypherText.lookup("neighbours");
    private static final String MENTIONING = CypherText.lookup("mentioning");
    private static final String TIMELINE = CypherText.lookup("timeline");
    private static final String AROUND = CypherText.lookup("around");
    private static final String HELD = CypherText.lookup("held");
    private static final String NODE = CypherText.lookup("node");

    /** What is shown of each list at first. */
    private static final int FIRST = 10;

    private static final int FIRST_ENTRIES = 50;

    private final GraphReader graph;
    private final JsonMapper records = JsonMapper.builder().build();

    public Entities(Driver driver, DatabaseSelectionProvider databases) {
        this.graph = new GraphReader(driver, databases);
    }

    /** The thing of that id. */
    public Optional<EntityDetail> find(String id) {
        return graph.read(tx -> all(tx, ONE, Map.of("id", id, "first", FIRST), "thing", Core.class).stream()
                .findFirst()
                .map(core -> whole(tx, core)));
    }

    /**
     * What a thing is linked with by one relation, page by page.
     *
     * @param out whether the relation goes out from the thing
     */
    public List<EntityDetail.Neighbour> neighbours(String id, String relation, boolean out, int skip, int limit) {
        return graph.read(tx -> neighbours(tx, id, relation, out, skip, limit));
    }

    /** The documents that name a thing, page by page. */
    public List<EntityDetail.Mentioning> documents(String id, int skip, int limit) {
        return graph.read(tx -> documents(tx, id, skip, limit));
    }

    /** What documents say of a thing, page by page. */
    public List<EntityDetail.Entry> timeline(String id, int skip, int limit) {
        return graph.read(tx -> timeline(tx, id, skip, limit));
    }

    /**
     * What is about a thing, document or proposal.
     *
     * @param depth 1 for what it is linked with, 2 for what that is linked with as well
     * @param limit most links
     */
    public Optional<Surroundings> around(String id, int depth, int limit) {
        return graph.read(tx -> all(tx, NODE, Map.of("id", id), "node", Answer.Node.class).stream()
                .findFirst()
                .map(node -> around(tx, node, depth, limit)));
    }

    /** Which of these ids are those of things in the graph. */
    public Set<String> held(Collection<String> ids) {
        return graph.read(tx -> Set.copyOf(tx.run(HELD, Map.of("ids", List.copyOf(ids)))
                .list(row -> row.get("id").asString())));
    }

    private EntityDetail whole(TransactionContext tx, Core core) {
        return new EntityDetail(
                core.id,
                core.label,
                core.name,
                core.docNumber,
                core.region,
                core.properties,
                core.aliases,
                documents(tx, core.id, 0, FIRST),
                core.documents,
                core.groups,
                timeline(tx, core.id, 0, FIRST_ENTRIES));
    }

    private List<EntityDetail.Neighbour> neighbours(
            TransactionContext tx, String id, String relation, boolean out, int skip, int limit) {
        Map<String, Object> parameters =
                Map.of("id", id, "relation", relation, "out", out, "skip", skip, "limit", limit);
        return all(tx, NEIGHBOURS, parameters, "neighbour", EntityDetail.Neighbour.class);
    }

    private List<EntityDetail.Mentioning> documents(TransactionContext tx, String id, int skip, int limit) {
        return all(
                tx,
                MENTIONING,
                Map.of("id", id, "skip", skip, "limit", limit),
                "document",
                EntityDetail.Mentioning.class);
    }

    private List<EntityDetail.Entry> timeline(TransactionContext tx, String id, int skip, int limit) {
        return all(tx, TIMELINE, Map.of("id", id, "skip", skip, "limit", limit), "entry", EntityDetail.Entry.class);
    }

    private Surroundings around(TransactionContext tx, Answer.Node centre, int depth, int limit) {
        Map<String, Answer.Node> nodes = new TreeMap<>();
        Set<Surroundings.Link> links = new LinkedHashSet<>();
        List<String> reached = List.of(centre.id());
        boolean cut = false;
        for (int step = 0; step < depth && !reached.isEmpty() && !cut; step++) {
            List<Drawn> drawn = all(tx, AROUND, Map.of("ids", reached, "limit", limit + 1), "link", Drawn.class);
            Set<String> next = new LinkedHashSet<>();
            for (Drawn one : drawn) {
                if (links.size() == limit && !links.contains(one.link())) {
                    cut = true;
                    break;
                }
                links.add(one.link());
                for (Answer.Node node : List.of(one.source, one.target)) {
                    if (nodes.put(node.id(), node) == null && !node.id().equals(centre.id())) {
                        next.add(node.id());
                    }
                }
            }
            reached = List.copyOf(next);
        }
        List<Answer.Node> ordered = new ArrayList<>(List.of(centre));
        nodes.values().stream().filter(node -> !node.id().equals(centre.id())).forEach(ordered::add);
        return new Surroundings(ordered, List.copyOf(links), cut);
    }

    private <T> List<T> all(
            TransactionContext tx, String cypher, Map<String, Object> parameters, String column, Class<T> type) {
        return tx.run(cypher, new LinkedHashMap<>(parameters))
                .list(row -> records.convertValue(Cells.plain(row.get(column)), type));
    }

    /** A thing as its own look-up gives it. */
    private record Core(
            String id,
            String name,
            String label,
            @Nullable String docNumber,
            EntityDetail.Properties properties,
            @Nullable String region,
            List<EntityDetail.Alias> aliases,
            int documents,
            List<EntityDetail.Group> groups) {}

    private record Drawn(Answer.Node source, Answer.Node target, String type, int documents, @Nullable String basis) {

        Surroundings.Link link() {
            return new Surroundings.Link(source.id(), target.id(), type, documents, basis);
        }
    }
}
