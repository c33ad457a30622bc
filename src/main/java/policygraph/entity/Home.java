package policygraph.entity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policygraph.document.Document;
import policygraph.gazetteer.AgencyGrammar;
import policygraph.gazetteer.AgencyName;
import policygraph.gazetteer.Region;
import policygraph.gazetteer.Regions;

/**
 * Where a document comes from.
 *
 * @param region of the issuer, null for a central body or when unknown
 * @param central true if a central body issued it
 */
record Home(@Nullable Region region, boolean central) {

    static Home of(
            Document document, List<AgencyName> issuers, List<@Nullable AgencyName> names, AgencyGrammar grammar) {
        for (AgencyName issuer : issuers) {
            if (!issuer.organ().isLocal() && issuer.regions().isEmpty()) {
                return new Home(null, true);
            }
            Region region = named(issuer, grammar.regions());
            if (region != null) {
                return new Home(region, false);
            }
        }
        String level = issuers.isEmpty() ? null : issuers.get(0).level();
        return new Home(mostNamed(names, level, grammar.regions()), false);
    }

    private static @Nullable Region named(AgencyName name, Regions regions) {
        if (name.regions().isEmpty()) {
            return null;
        }
        List<Region> fitting = regions.named(name.regions().get(name.regions().size() - 1));
        return fitting.isEmpty() ? null : fitting.get(0);
    }

    /** The region that most of the document's agencies name, of the level that the issuer calls itself by. */
    private static @Nullable Region mostNamed(
            List<@Nullable AgencyName> names, @Nullable String level, Regions regions) {
        Map<Region, Integer> counts = new HashMap<>();
        for (AgencyName name : names) {
            Region region = name == null ? null : named(name, regions);
            if (region != null && (level == null || region.kind().equals(level))) {
                counts.merge(region, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Region, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().code(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
