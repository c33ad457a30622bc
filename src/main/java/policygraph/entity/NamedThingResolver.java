package policygraph.entity;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import policygraph.document.Document;
import policygraph.mention.Mention;
import policygraph.mention.Type;

/**
 * Merges the mentions of a document that name one platform or programme, however much of its name they say. The entity
 * is named by the fullest form, without quotation marks.
 */
final class NamedThingResolver implements Resolver {

    /** Things that a name is compared with; no document names as many. */
    private static final int MOST_COMPARED = 1000;

    @Override
    public Set<Type> types() {
        return Set.of(Type.PLATFORM, Type.PROGRAM);
    }

    @Override
    public List<Resolution> resolve(Document document, List<Mention> mentions) {
        List<ThingCluster> clusters = new ArrayList<>();
        Map<Mention, ThingCluster> ofMention = new IdentityHashMap<>();
        mentions.stream()
                .sorted((a, b) -> b.name().length() != a.name().length()
                        ? b.name().length() - a.name().length()
                        : a.compareTo(b))
                .forEach(mention -> {
                    ThingCluster cluster = cluster(clusters, mention);
                    cluster.add(mention);
                    ofMention.put(mention, cluster);
                });
        List<Resolution> resolutions = new ArrayList<>();
        for (Mention mention : mentions) {
            Entity entity = entity(Objects.requireNonNull(ofMention.get(mention)));
            resolutions.add(new Resolution(mention, entity, List.of(), "thing.same-name"));
        }
        return resolutions;
    }

    private static ThingCluster cluster(List<ThingCluster> clusters, Mention mention) {
        Set<String> forms = ThingName.formsOf(mention);
        return clusters.stream()
                .limit(MOST_COMPARED)
                .filter(cluster -> cluster.accepts(mention.type(), forms))
                .findFirst()
                .orElseGet(() -> {
                    ThingCluster cluster = new ThingCluster(mention.type());
                    clusters.add(cluster);
                    return cluster;
                });
    }

    private static Entity entity(ThingCluster cluster) {
        Type type = cluster.type();
        String id = Ids.of(type.name().toLowerCase(Locale.ROOT), cluster.name());
        return new Entity(id, type, cluster.name(), null, null, null, null);
    }
}
