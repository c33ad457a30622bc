package policygraph.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policygraph.document.Document;
import policygraph.gazetteer.Region;
import policygraph.mention.Mention;
import policygraph.mention.Type;

/**
 * Merges the mentions of a document that name one platform or programme, however much of its name they say. The entity
 * is named by the fullest form, without quotation marks. 该平台 and the like mean the nearest one before that fits.
 */
final class NamedThingResolver implements Resolver {

    /** Things that a name is compared with; no document names as many. */
    private static final int MOST_COMPARED = 1000;

    /** Characters between a thing and what points back to it. */
    private static final int FARTHEST = 400;

    private final ThingRegion regions;

    NamedThingResolver(ThingRegion regions) {
        this.regions = regions;
    }

    @Override
    public Set<Type> types() {
        return Set.of(Type.PLATFORM, Type.PROGRAM);
    }

    @Override
    public List<Resolution> resolve(Document document, List<Mention> mentions, Setting setting) {
        if (mentions.isEmpty()) {
            return List.of();
        }
        Region home = regions.home(document, setting);
        List<ThingCluster> clusters = new ArrayList<>();
        mentions.stream()
                .filter(NamedThingResolver::isName)
                .sorted((a, b) -> b.name().length() != a.name().length()
                        ? b.name().length() - a.name().length()
                        : a.compareTo(b))
                .forEach(mention -> cluster(clusters, mention));
        Map<Mention, Entity> entities = new HashMap<>();
        for (ThingCluster cluster : clusters) {
            Entity entity = entity(cluster, home);
            cluster.mentions().forEach(mention -> entities.put(mention, entity));
        }
        List<Resolution> resolutions = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            resolutions.add(
                    isName(mention)
                            ? new Resolution(mention, entities.get(mention), List.of(), "thing.same-name")
                            : pointedAt(mention, mentions.subList(0, i), entities));
        }
        return resolutions;
    }

    private static boolean isName(Mention mention) {
        return mention.role() == Mention.Role.NAME;
    }

    /** 该平台 is the nearest thing before whose name has the word; without one it stays open. */
    private static Resolution pointedAt(Mention anaphor, List<Mention> before, Map<Mention, Entity> entities) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Mention mention = before.get(i);
            if (anaphor.span().start() - mention.span().end() > FARTHEST) {
                break;
            }
            Entity entity = entities.get(mention);
            if (entity != null && fits(anaphor, mention, entity)) {
                return new Resolution(anaphor, entity, List.of(), "thing.anaphor");
            }
        }
        return new Resolution(anaphor, null, List.of(), "thing.anaphor.open");
    }

    private static boolean fits(Mention anaphor, Mention mention, Entity entity) {
        String word = anaphor.name();
        return mention.name().endsWith(word)
                || entity.name().endsWith(word)
                || entity.type() == anaphor.type() && entity.name().contains(word);
    }

    /** Adds a mention to the first cluster that takes it, else to one of its own. */
    private static void cluster(List<ThingCluster> clusters, Mention mention) {
        Set<ThingName.Form> forms = ThingName.formsOf(mention);
        for (ThingCluster cluster : clusters.subList(0, Math.min(MOST_COMPARED, clusters.size()))) {
            if (cluster.accepts(mention.type(), forms)) {
                cluster.add(mention, forms);
                return;
            }
        }
        ThingCluster own = new ThingCluster(mention.type());
        own.add(mention, forms);
        clusters.add(own);
    }

    private Entity entity(ThingCluster cluster, @Nullable Region home) {
        Type type = cluster.type();
        ThingRegion.Place place = regions.of(cluster.name(), home);
        String identity = place.identifies() ? place.code() + " " + cluster.name() : cluster.name();
        String id = Ids.of(type.name().toLowerCase(Locale.ROOT), identity);
        return new Entity(id, type, cluster.name(), null, place.code(), null, null);
    }
}
