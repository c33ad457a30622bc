package policygraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import policygraph.entity.Entity;
import policygraph.entity.Resolution;
import policygraph.graph.Rows.Proof;
import policygraph.mention.Mention;
import policygraph.mention.Type;
import policygraph.statement.Extraction;
import policygraph.statement.Statement;
import policygraph.statement.Term;

/** Maps the things a document names, where and how it names them, and the regions they belong to. */
final class EntityRows {

    private final Extraction extraction;
    private final String source;
    private final GazetteerRows gazetteer;
    private final Rows rows;
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Map<String, List<Resolution>> named = new LinkedHashMap<>();
    private final Map<String, List<Resolution>> undecided = new LinkedHashMap<>();
    private final Issuers issuers;
    private final OwnTextRows own;

    EntityRows(Extraction extraction, GazetteerRows gazetteer, Issuers issuers, OwnTextRows own, Rows rows) {
        this.extraction = extraction;
        this.source = extraction.document().id();
        this.gazetteer = gazetteer;
        this.issuers = issuers;
        this.own = own;
        this.rows = rows;
    }

    void add() {
        extraction.resolutions().forEach(this::collect);
        for (Statement statement : extraction.statements()) {
            collect(statement.subject());
            collect(statement.object());
        }
        entities.values().forEach(this::addEntity);
        undecided.values().forEach(this::addUndecided);
    }

    private void collect(Resolution resolution) {
        Entity entity = resolution.entity();
        Mention mention = resolution.mention();
        if (entity != null) {
            entities.putIfAbsent(entity.id(), entity);
        }
        if (mention.role() != Mention.Role.NAME) {
            return;
        }
        if (entity != null) {
            named.computeIfAbsent(entity.id(), id -> new ArrayList<>()).add(resolution);
        } else {
            undecided
                    .computeIfAbsent(mention.type() + "\n" + mention.name(), key -> new ArrayList<>())
                    .add(resolution);
        }
    }

    private void collect(Term term) {
        if (term instanceof Term.Named name) {
            entities.putIfAbsent(name.entity().id(), name.entity());
        }
    }

    private void addEntity(Entity entity) {
        List<Resolution> places = named.getOrDefault(entity.id(), List.of());
        rows.entity(entity, surfaces(places), issuers.jointBy(entity), gazetteer.body(entity));
        if (!places.isEmpty()) {
            addMentions(entity, places);
        }
        gazetteer.add(entity);
    }

    private void addMentions(Entity entity, List<Resolution> places) {
        boolean policy = entity.type() == Type.POLICY;
        Map<String, @Nullable Object> properties = places(places);
        properties.put("name", policy ? entity.name() : null);
        properties.put("docNumber", policy ? entity.docNumber() : null);
        properties.put("jointBy", issuers.jointBy(entity));
        properties.put("stub", policy && entity.name().equals(entity.docNumber()) ? entity.id() : null);
        Proof first = proof(places.get(0));
        rows.relationship(LoadStep.MENTIONS, source, entity.id(), first, properties);
        if (policy && !own.isItself(entity)) {
            rows.relationship(LoadStep.CITES, source, entity.id(), first);
        }
    }

    private void addUndecided(List<Resolution> places) {
        Resolution first = places.get(0);
        Mention mention = first.mention();
        Set<Entity> candidates =
                new TreeSet<>(Comparator.comparing(Entity::name).thenComparing(Entity::id));
        places.forEach(place -> candidates.addAll(place.candidates()));
        String id = Ids.of("undecided", source, mention.type().name(), mention.name());
        Map<String, @Nullable Object> node = new LinkedHashMap<>();
        node.put("name", mention.name());
        node.put("surface", mention.name());
        node.put("type", mention.type().name());
        node.put("candidates", candidates.stream().map(Entity::name).toList());
        node.put("candidateIds", candidates.stream().map(Entity::id).toList());
        node.put("reason", first.rule());
        rows.node(LoadStep.UNDECIDED, id, node);
        rows.relationship(LoadStep.MENTIONS_UNDECIDED, source, id, proof(first), places(places));
    }

    private static Proof proof(Resolution resolution) {
        return Proof.stated(resolution.mention().span(), resolution.mention().rule());
    }

    private static Map<String, @Nullable Object> places(List<Resolution> places) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put("surfaces", surfaces(places));
        properties.put("count", places.size());
        properties.put(
                "starts", places.stream().map(p -> p.mention().span().start()).toList());
        properties.put(
                "ends", places.stream().map(p -> p.mention().span().end()).toList());
        return properties;
    }

    private static List<String> surfaces(List<Resolution> places) {
        Set<String> surfaces = new LinkedHashSet<>();
        places.forEach(place -> surfaces.add(place.mention().name()));
        return surfaces.stream().sorted().toList();
    }
}
