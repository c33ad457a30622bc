package policygraph.evaluation;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policygraph.evaluation.Paper.Thing;

/**
 * Which thing of an output is which of the gold. One to one: first by an equal name, then by any form that both use. What is
 * left over and still shares a form is a second half of a thing that the output split in two: wrong, but what it says of
 * that thing counts.
 */
final class EntityMatching {

    private final List<Thing> gold;
    private final Map<String, Thing> matched = new HashMap<>();
    private final Map<String, Thing> split = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    EntityMatching(List<Thing> gold, List<Thing> output) {
        this.gold = gold;
        output.forEach(thing -> match(thing, names(thing), false));
        output.forEach(thing -> match(thing, union(names(thing), Folded.set(thing.surfaces())), true));
        output.forEach(this::matchSplit);
    }

    private void match(Thing thing, Set<String> forms, boolean bySurface) {
        if (matched.containsKey(thing.id())) {
            return;
        }
        for (Thing wanted : gold) {
            boolean free = wanted.type().equals(thing.type()) && !taken.contains(wanted.id());
            Set<String> wantedForms = bySurface ? forms(wanted) : wantedNames(wanted);
            if (free && !Collections.disjoint(forms, wantedForms)) {
                matched.put(thing.id(), wanted);
                taken.add(wanted.id());
                return;
            }
        }
    }

    private void matchSplit(Thing thing) {
        if (matched.containsKey(thing.id())) {
            return;
        }
        Set<String> forms = nameAndSurfaces(thing);
        gold.stream()
                .filter(wanted -> wanted.type().equals(thing.type()))
                .filter(wanted -> !Collections.disjoint(forms, forms(wanted)))
                .findFirst()
                .ifPresent(wanted -> split.put(thing.id(), wanted));
    }

    /** The gold's thing, null if it has none for this id. */
    @Nullable
    Thing matched(String id) {
        return matched.get(id);
    }

    /** The gold's thing of which this id is a second half, null if it is none. */
    @Nullable
    Thing split(String id) {
        return split.get(id);
    }

    boolean isFound(Thing wanted) {
        return taken.contains(wanted.id());
    }

    /** The gold's id for an id of the output, null if there is none; {@code reply} is the document in both. */
    @Nullable
    String goldId(@Nullable String id) {
        if (id == null || id.equals("reply")) {
            return id;
        }
        Thing thing = matched.getOrDefault(id, split.get(id));
        return thing == null ? null : thing.id();
    }

    static Set<String> nameAndSurfaces(Thing thing) {
        return union(Folded.set(List.of(thing.name())), Folded.set(thing.surfaces()));
    }

    /** The names that are right for a thing of the gold. */
    static Set<String> rightNames(Thing wanted) {
        return union(Folded.set(List.of(wanted.name())), Folded.set(wanted.accept()));
    }

    private static Set<String> names(Thing thing) {
        Set<String> names = Folded.set(List.of(thing.name()));
        addNumber(names, thing);
        return names;
    }

    private static Set<String> wantedNames(Thing wanted) {
        Set<String> names = rightNames(wanted);
        addNumber(names, wanted);
        return names;
    }

    private static Set<String> forms(Thing wanted) {
        return union(wantedNames(wanted), Folded.set(wanted.surfaces()));
    }

    private static void addNumber(Set<String> names, Thing thing) {
        String number = thing.docNumber();
        if (number != null && !number.isEmpty()) {
            names.add(Folded.ofPresent(number));
        }
    }

    private static Set<String> union(Set<String> left, Set<String> right) {
        Set<String> all = new HashSet<>(left);
        all.addAll(right);
        return all;
    }
}
