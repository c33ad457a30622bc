package policygraph.gazetteer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policygraph.PolicyGraphException;
import policygraph.seed.Seeds;

/** Which central bodies came before and after each other in reforms, and which are part of which. Immutable. */
public final class Lineage {

    private final Map<String, CentralBody> byId = new LinkedHashMap<>();
    private final Map<String, List<CentralBody>> predecessors = new LinkedHashMap<>();

    Lineage(Collection<CentralBody> bodies) {
        bodies.forEach(body -> byId.put(body.id(), body));
        for (CentralBody body : bodies) {
            for (String successor : body.successors()) {
                body(successor, body);
                predecessors.computeIfAbsent(successor, id -> new ArrayList<>()).add(body);
            }
            if (body.parent() != null) {
                body(body.parent(), body);
            }
        }
    }

    /**
     * The lineage of {@code seeds/gazetteer/agency.tsv}.
     *
     * @throws PolicyGraphException if a row names a parent or successor that has no row
     */
    public static Lineage fromSeeds() {
        return new Lineage(Seeds.table("gazetteer/agency.tsv").stream()
                .map(CentralBody::of)
                .toList());
    }

    /** The body of an id, null if no row has it. */
    public @Nullable CentralBody find(String id) {
        return byId.get(id);
    }

    /**
     * A body with all that came before and after it, and what each of these is part of, in the order of their ids; empty
     * if no row has this id.
     */
    public List<CentralBody> kin(String id) {
        Map<String, CentralBody> kin = new TreeMap<>();
        Deque<CentralBody> next = new ArrayDeque<>();
        add(byId.get(id), kin, next);
        while (!next.isEmpty()) {
            CentralBody body = next.remove();
            predecessors.getOrDefault(body.id(), List.of()).forEach(earlier -> add(earlier, kin, next));
            body.successors().forEach(later -> add(byId.get(later), kin, next));
        }
        List.copyOf(kin.values()).forEach(body -> addUpwards(body, kin));
        return List.copyOf(kin.values());
    }

    private static void add(@Nullable CentralBody body, Map<String, CentralBody> kin, Deque<CentralBody> next) {
        if (body != null && kin.putIfAbsent(body.id(), body) == null) {
            next.add(body);
        }
    }

    private void addUpwards(CentralBody body, Map<String, CentralBody> kin) {
        Stream.iterate(body, Objects::nonNull, b -> b.parent() == null ? null : byId.get(b.parent()))
                .forEach(above -> kin.put(above.id(), above));
    }

    private void body(String id, CentralBody named) {
        if (!byId.containsKey(id)) {
            throw new PolicyGraphException(
                    "seeds/gazetteer/agency.tsv: " + named.id() + " names " + id + ", which has no row");
        }
    }
}
