package policygraph.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import policygraph.document.Document;
import policygraph.mention.Mention;
import policygraph.mention.Type;

/**
 * Merges the mentions of a document that name one platform or programme, however much of its name they say. The entity
 * is named by the fullest form, without quotation marks.
 */
final class NamedThingResolver implements Resolver {

    @Override
    public Set<Type> types() {
        return Set.of(Type.PLATFORM, Type.PROGRAM);
    }

    @Override
    public List<Resolution> resolve(Document document, List<Mention> mentions) {
        List<ThingCluster> clusters = new ArrayList<>();
        List<ThingCluster> ofMention = new ArrayList<>();
        mentions.stream()
                .sorted((a, b) -> b.name().length() != a.name().length()
                        ? b.name().length() - a.name().length()
                        : a.compareTo(b))
                .forEach(mention -> cluster(clusters, mention).add(mention));
        for (Mention mention : mentions) {
            ofMention.add(clusters.stream()
                    .filter(cluster -> cluster.holds(mention))
                    .findFirst()
                    .orElseThrow());
        }
        List<Resolution> resolutions = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            resolutions.add(new Resolution(mentions.get(i), entity(ofMention.get(i)), List.of(), "thing.same-name"));
        }
        return resolutions;
    }

    private static ThingCluster cluster(List<ThingCluster> clusters, Mention mention) {
        return clusters.stream()
                .filter(cluster -> cluster.accepts(mention))
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
