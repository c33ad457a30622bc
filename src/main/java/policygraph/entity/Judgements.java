package policygraph.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policygraph.PolicyGraphException;
import policygraph.document.Document;
import policygraph.entity.Judgement.Place;
import policygraph.mention.Mention;
import policygraph.seed.Row;
import policygraph.seed.Seeds;

/**
 * What people decided about words that the rules left open or got wrong, from {@code seeds/judgement}. It is applied
 * after every rule, so that no rule takes a decision back. Immutable.
 */
final class Judgements {

    private final Map<Place, Judgement> byPlace = new HashMap<>();

    /**
     * @throws PolicyGraphException if a row is incomplete or judges what another judges; the message names the row
     */
    Judgements(List<Row> rows) {
        for (Row row : rows) {
            Judgement judgement = Judgement.of(row);
            Judgement earlier = byPlace.putIfAbsent(judgement.place(), judgement);
            if (earlier != null) {
                throw new PolicyGraphException(
                        "seeds/" + row.table() + ": these words are judged already, in seeds/" + earlier.row());
            }
        }
    }

    static Judgements fromSeeds() {
        return new Judgements(Seeds.table("judgement/judgement.tsv"));
    }

    /** The resolutions as people have them: words judged to name a thing name it, words judged to name nothing go. */
    List<Resolution> apply(Document document, List<Resolution> resolutions) {
        if (byPlace.isEmpty()) {
            return resolutions;
        }
        Map<String, Entity> known = known(resolutions);
        List<Resolution> judged = new ArrayList<>();
        for (Resolution resolution : resolutions) {
            Judgement judgement = find(document, resolution.mention());
            Resolution decided = judgement == null ? resolution : judgement.decide(resolution.mention(), known);
            if (decided != null) {
                judged.add(decided);
            }
        }
        return judged;
    }

    private @Nullable Judgement find(Document document, Mention mention) {
        for (String scope : List.of(document.id(), Place.EVERYWHERE)) {
            for (String words : List.of(mention.name(), mention.span().in(document.text()))) {
                Judgement judgement = byPlace.get(new Place(scope, words, mention.type()));
                if (judgement != null) {
                    return judgement;
                }
            }
        }
        return null;
    }

    /** The things the document names or may name, so that a judged one keeps its region, level and number. */
    private static Map<String, Entity> known(List<Resolution> resolutions) {
        Map<String, Entity> known = new HashMap<>();
        for (Resolution resolution : resolutions) {
            Entity entity = resolution.entity();
            if (entity != null) {
                known.putIfAbsent(entity.id(), entity);
            }
        }
        for (Resolution resolution : resolutions) {
            resolution.candidates().forEach(candidate -> known.putIfAbsent(candidate.id(), candidate));
        }
        return known;
    }
}
