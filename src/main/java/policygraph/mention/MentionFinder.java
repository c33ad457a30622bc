package policygraph.mention;

import java.util.ArrayList;
import java.util.List;
import policygraph.document.Document;
import policygraph.gazetteer.AgencyGrammar;

/** Finds every mention in a document. Immutable, safe for use by several threads. */
public final class MentionFinder {

    private final List<Finder> finders;

    private MentionFinder(List<Finder> finders) {
        this.finders = List.copyOf(finders);
    }

    /** A finder with the rules and gazetteers of {@code seeds/}. */
    public static MentionFinder fromSeeds() {
        return fromSeeds(AgencyGrammar.fromSeeds());
    }

    /** The same on a grammar that was read already: it is large, and one serves every stage. */
    public static MentionFinder fromSeeds(AgencyGrammar grammar) {
        return new MentionFinder(List.of(
                new PolicyFinder(PolicyWords.fromSeeds()),
                new AgencyFinder(grammar),
                new OrganizationFinder(),
                NamedThingFinder.fromSeeds()));
    }

    /** The mentions of a document in text order, none overlapping another. */
    public List<Mention> find(Document document) {
        return Settlement.of(candidates(document)).standing();
    }

    /** What overlapped a mention that {@link #find} gives and lost to it, in text order. */
    public List<Overlap> overlaps(Document document) {
        return Settlement.of(candidates(document)).overlaps();
    }

    private List<Mention> candidates(Document document) {
        List<Mention> found = new ArrayList<>();
        List<Mention> earlier = new ArrayList<>();
        for (int i = 0; i < finders.size(); i++) {
            List<Mention> candidates = finders.get(i).find(document, List.copyOf(earlier));
            found.addAll(candidates);
            if (i + 1 < finders.size()) {
                earlier.addAll(Settlement.of(candidates).standing());
            }
        }
        return found;
    }
}
