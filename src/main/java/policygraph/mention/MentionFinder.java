package policygraph.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import policygraph.document.Document;

/** Finds every mention in a document. Immutable, safe for use by several threads. */
public final class MentionFinder {

    private final List<Finder> finders;

    private MentionFinder(List<Finder> finders) {
        this.finders = List.copyOf(finders);
    }

    /** A finder with the rules and gazetteers of {@code seeds/}. */
    public static MentionFinder fromSeeds() {
        return new MentionFinder(List.of(
                new PolicyFinder(PolicyWords.fromSeeds()),
                AgencyFinder.fromSeeds(),
                new OrganizationFinder(),
                NamedThingFinder.fromSeeds()));
    }

    /** The mentions of a document in text order, none overlapping another. */
    public List<Mention> find(Document document) {
        List<Mention> found = new ArrayList<>();
        for (Finder finder : finders) {
            found.addAll(finder.find(document, List.copyOf(found)));
        }
        return settle(found);
    }

    /** Where mentions overlap, the longer one stands: 吉林大学第一医院 is not 吉林大学. */
    private static List<Mention> settle(List<Mention> found) {
        List<Mention> longestFirst = new ArrayList<>(found);
        longestFirst.sort((a, b) -> b.span().length() != a.span().length()
                ? Integer.compare(b.span().length(), a.span().length())
                : a.compareTo(b));
        List<Mention> kept = new ArrayList<>();
        for (Mention mention : longestFirst) {
            if (kept.stream().noneMatch(k -> k.span().overlaps(mention.span()))) {
                kept.add(mention);
            }
        }
        Collections.sort(kept);
        return List.copyOf(kept);
    }
}
