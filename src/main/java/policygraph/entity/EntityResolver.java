package policygraph.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import policygraph.document.Document;
import policygraph.gazetteer.AgencyGrammar;
import policygraph.mention.Mention;
import policygraph.mention.Type;

/** Resolves every mention of a document. Immutable, safe for use by several threads. */
public final class EntityResolver {

    private final List<Resolver> resolvers;
    private final Judgements judgements;

    private EntityResolver(List<Resolver> resolvers, Judgements judgements) {
        this.resolvers = List.copyOf(resolvers);
        this.judgements = judgements;
    }

    /** A resolver with the gazetteers and judgements of {@code seeds/}. */
    public static EntityResolver fromSeeds() {
        return fromSeeds(AgencyGrammar.fromSeeds());
    }

    /** The same on a grammar that was read already. */
    public static EntityResolver fromSeeds(AgencyGrammar grammar) {
        return with(grammar, Judgements.fromSeeds());
    }

    static EntityResolver with(AgencyGrammar grammar, Judgements judgements) {
        DocumentHome homes = new DocumentHome(grammar);
        return new EntityResolver(
                List.of(
                        new PolicyResolver(PolicyTitles.with(grammar)),
                        AgencyResolver.with(grammar),
                        OrganizationResolver.with(homes),
                        new NamedThingResolver(ThingRegion.of(homes))),
                judgements);
    }

    /** One resolution for each mention in text order, but none for words that people judged to name nothing. */
    public List<Resolution> resolve(Document document, List<Mention> mentions) {
        return resolve(document, mentions, Setting.OPEN);
    }

    /** The same where more is known than the document says. */
    public List<Resolution> resolve(Document document, List<Mention> mentions, Setting setting) {
        List<Resolution> all = new ArrayList<>();
        for (Resolver resolver : resolvers) {
            Set<Type> types = resolver.types();
            List<Mention> mine = mentions.stream()
                    .filter(mention -> types.contains(mention.type()))
                    .toList();
            all.addAll(resolver.resolve(document, mine, setting));
        }
        all.sort(Comparator.comparing(Resolution::mention));
        return List.copyOf(judgements.apply(document, all));
    }
}
