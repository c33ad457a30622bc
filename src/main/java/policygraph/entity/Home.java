package policygraph.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policygraph.document.Document;
import policygraph.document.Header;
import policygraph.gazetteer.AgencyName;
import policygraph.gazetteer.Region;
import policygraph.gazetteer.Regions;

/**
 * Where a document comes from.
 *
 * @param region of the issuer, null for a central body or when unknown
 * @param central true if a central body issued it
 * @param others the regions that the names of its agencies give, in order
 */
record Home(@Nullable Region region, boolean central, List<Region> others) {

    Home {
        others = List.copyOf(others);
    }

    /**
     * Reads it from the issuers, else from the letters of the number, the regions of other agencies and the provinces and
     * cities that the text names.
     */
    static Home of(
            Document document,
            List<AgencyName> issuers,
            List<@Nullable AgencyName> names,
            Regions regions,
            DocNumberIssuer numbers) {
        List<Region> others = new ArrayList<>();
        for (AgencyName name : names) {
            Region region = name == null ? null : named(name, regions);
            if (region != null && !others.contains(region)) {
                others.add(region);
            }
        }
        for (AgencyName issuer : issuers) {
            if (!issuer.organ().isLocal() && issuer.regions().isEmpty()) {
                return new Home(null, true, others);
            }
            Region region = named(issuer, regions);
            if (region != null) {
                return new Home(region, false, others);
            }
        }
        String level = issuers.isEmpty() ? null : issuers.get(0).level();
        Region region = lettered(document, level, numbers);
        region = region == null ? mostNamed(names, level, regions) : region;
        return new Home(region == null ? mostWritten(document, level, regions) : region, false, others);
    }

    private static @Nullable Region named(AgencyName name, Regions regions) {
        if (name.regions().isEmpty()) {
            return null;
        }
        List<Region> fitting = regions.named(name.regions().get(name.regions().size() - 1));
        return fitting.isEmpty() ? null : fitting.get(0);
    }

    private static @Nullable Region lettered(Document document, @Nullable String level, DocNumberIssuer numbers) {
        Header.Field<String> number = document.header().docNumber();
        Region province = number == null ? null : numbers.province(number.value(), null);
        return province != null && fits(province, level) ? province : null;
    }

    /** The region that most of the document's agencies name, of the level that the issuer calls itself by. */
    private static @Nullable Region mostNamed(
            List<@Nullable AgencyName> names, @Nullable String level, Regions regions) {
        Map<Region, Integer> counts = new HashMap<>();
        for (AgencyName name : names) {
            Region region = name == null ? null : named(name, regions);
            if (region != null && fits(region, level)) {
                counts.merge(region, 1, Integer::sum);
            }
        }
        return most(counts);
    }

    /** The province or city that the text names most often by its full name. */
    private static @Nullable Region mostWritten(Document document, @Nullable String level, Regions regions) {
        Map<Region, Integer> counts = new HashMap<>();
        CharSequence text = document.reading();
        for (int at = 0; at < text.length(); at++) {
            for (Region region : regions.longestAt(text, at)) {
                if (fits(region, level) && !region.level().equals("县")) {
                    counts.merge(region, 1, Integer::sum);
                }
            }
        }
        return most(counts);
    }

    private static boolean fits(Region region, @Nullable String level) {
        return level == null || region.kind().endsWith(level);
    }

    private static @Nullable Region most(Map<Region, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Region, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().code(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
