package policygraph.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import policygraph.document.Document;
import policygraph.mention.Mention;

/** Resolves every mention of a document. Immutable, safe for use by several threads. */
public final class EntityResolver {

    private final List<Resolver> resolvers;

    private EntityResolver(List<Resolver> resolvers) {
        this.resolvers = List.copyOf(resolvers);
    }

    /** A resolver with the gazetteers of {@code seeds/}. */
    public static EntityResolver fromSeeds() {
        return new EntityResolver(List.of(
                new PolicyResolver(),
                AgencyResolver.fromSeeds(),
                OrganizationResolver.fromSeeds(),
                new NamedThingResolver()));
    }

    /** One resolution for each mention, in text order. */
    public List<Resolution> resolve(Document document, List<Mention> mentions) {
        List<Resolution> all = new ArrayList<>();
        for (Resolver resolver : resolvers) {
            List<Mention> mine = mentions.stream()
                    .filter(mention -> resolver.types().contains(mention.type()))
                    .toList();
            all.addAll(resolver.resolve(document, mine));
        }
        all.sort(Comparator.comparing(Resolution::mention));
        return List.copyOf(all);
    }
}
