package policygraph.evaluation;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policygraph.evaluation.Paper.Link;
import policygraph.evaluation.Paper.Place;
import policygraph.evaluation.Paper.Thing;

/** Grades one document's output against its gold. */
final class Grading {

    private static final String REPLY = "reply";

    private final Paper gold;
    private final Paper output;
    private final String text;
    private final List<Thing> wanted;
    private final List<Thing> found;
    private final EntityMatching matching;
    private final Scorecard card = new Scorecard();

    private Grading(Paper gold, Paper output, String text) {
        this.gold = gold;
        this.output = output;
        this.text = text;
        this.wanted = ofKnownType(gold);
        this.found = ofKnownType(output);
        this.matching = new EntityMatching(wanted, found);
    }

    static Scorecard of(Paper gold, Paper output, String text) {
        return new Grading(gold, output, text).grade();
    }

    private Scorecard grade() {
        HeaderGrading.grade(gold, output, card);
        gradeFound();
        gradeMissed();
        found.forEach(this::gradeSpans);
        gradeRelations();
        PlaceGrading.metrics(gold, output, text, card);
        PlaceGrading.commitments(gold, output, text, card);
        return card;
    }

    private static List<Thing> ofKnownType(Paper paper) {
        return paper.entities().stream()
                .filter(thing -> Scorecard.ENTITIES.contains(thing.type()))
                .toList();
    }

    private void gradeFound() {
        Set<String> disputed = new HashSet<>();
        wanted.stream().filter(Thing::optional).forEach(thing -> {
            disputed.addAll(EntityMatching.nameAndSurfaces(thing));
            disputed.addAll(Folded.set(thing.accept()));
        });
        for (Thing thing : found) {
            Thing right = matching.matched(thing.id());
            if (right == null) {
                gradeUnmatched(thing, disputed);
            } else if (!right.optional()) {
                card.add(thing.type(), Tally.FOUND);
                gradeName(thing, right);
            }
        }
    }

    /** An optional thing counts for nobody, under whatever type. */
    private void gradeUnmatched(Thing thing, Set<String> disputed) {
        Thing half = matching.split(thing.id());
        boolean free = half != null && half.optional()
                || !Collections.disjoint(disputed, EntityMatching.nameAndSurfaces(thing));
        if (!free) {
            card.add(thing.type(), Tally.TOO_MUCH);
            error("entity+", thing.type(), thing.name() + (half == null ? "" : "  (split of " + half.name() + ")"));
        }
    }

    private void gradeName(Thing thing, Thing right) {
        boolean named = EntityMatching.rightNames(right).contains(Folded.ofPresent(thing.name()));
        card.add(Scorecard.NAMES, named ? Tally.FOUND : Tally.WRONG);
        if (!named) {
            error("canonical", thing.type(), "want " + right.name() + " got " + thing.name());
        }
    }

    private void gradeMissed() {
        for (Thing thing : wanted) {
            if (!thing.optional() && !matching.isFound(thing)) {
                card.add(thing.type(), Tally.MISSED);
                error("entity-", thing.type(), thing.name());
            }
        }
    }

    private void gradeSpans(Thing thing) {
        Set<String> forms = EntityMatching.nameAndSurfaces(thing);
        for (Place place : thing.mentions()) {
            String read = PlaceGrading.cut(text, place);
            boolean right = forms.contains(Folded.ofPresent(read));
            card.add(Scorecard.SPANS, right ? Tally.FOUND : Tally.WRONG);
            if (!right) {
                error("span", thing.type(), thing.name() + " at " + place + " reads " + read);
            }
        }
    }

    private record Key(String type, @Nullable String from, @Nullable String to) {

        boolean isWhole() {
            return from != null && to != null;
        }
    }

    private void gradeRelations() {
        Set<@Nullable String> weak = new HashSet<>();
        wanted.stream().filter(Thing::optional).forEach(thing -> weak.add(thing.id()));
        Map<Key, Boolean> optional = new HashMap<>();
        for (Link link : gold.relations()) {
            if (Scorecard.RELATIONS.contains(link.type())) {
                boolean free = link.optional() || weak.contains(link.from()) || weak.contains(link.to());
                optional.put(new Key(link.type(), link.from(), link.to()), free);
            }
        }
        Set<Key> seen = new HashSet<>();
        for (Link link : output.relations()) {
            Key key = new Key(link.type(), matching.goldId(link.from()), matching.goldId(link.to()));
            if (Scorecard.RELATIONS.contains(link.type()) && (seen.add(key) || !key.isWhole())) {
                gradeRelation(link, key, optional, weak);
            }
        }
        optional.forEach((key, free) -> {
            if (!free && !seen.contains(key)) {
                card.add(key.type(), Tally.MISSED);
                error("relation-", key.type(), name(wanted, key.from()) + " -> " + name(wanted, key.to()));
            }
        });
    }

    private void gradeRelation(Link link, Key key, Map<Key, Boolean> optional, Set<@Nullable String> weak) {
        Boolean free = optional.get(key);
        if (free != null) {
            card.add(key.type(), free ? Tally.NONE : Tally.FOUND);
        } else if (!weak.contains(key.from()) && !weak.contains(key.to())) {
            card.add(key.type(), Tally.TOO_MUCH);
            error("relation+", key.type(), name(found, link.from()) + " -> " + name(found, link.to()));
        }
    }

    private static String name(List<Thing> things, @Nullable String id) {
        return things.stream()
                .filter(thing -> thing.id().equals(id))
                .map(Thing::name)
                .findFirst()
                .orElse(REPLY.equals(id) ? REPLY : "?");
    }

    private void error(String kind, String type, String what) {
        card.addError(gold.name(), kind, type, what);
    }
}
