package policygraph.entity;

import java.util.ArrayList;
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

    /** Where no issuer is known, a region must be written so often, and more often than all others, to be the document's. */
    private static final int WRITTEN = 3;

    Home {
        others = List.copyOf(others);
    }

    /** The home of whatever comes from a region; of the country, from a central body. */
    static Home in(Region region) {
        boolean central = region.level().equals("国家");
        return new Home(central ? null : region, central, List.of());
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
        for (String outer : name.regions().subList(0, name.regions().size() - 1)) {
            List<Region> inside = fitting.stream()
                    .filter(region -> regions.named(outer).stream().anyMatch(o -> regions.contains(o, region)))
                    .toList();
            fitting = inside.isEmpty() ? fitting : inside;
        }
        boolean ambiguous = fitting.size() > 1
                && fitting.get(0).level().equals(fitting.get(1).level());
        return fitting.isEmpty() || ambiguous ? null : fitting.get(0);
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
        return most(counts, 1);
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
        return most(counts, level == null ? WRITTEN : 1);
    }

    private static boolean fits(Region region, @Nullable String level) {
        return level == null || region.kind().endsWith(level);
    }

    /** The region that counts most; null if none does alone, or if it has not the greater part where one is asked for. */
    private static @Nullable Region most(Map<Region, Integer> counts, int least) {
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        int highest = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Region> first = counts.keySet().stream()
                .filter(region -> counts.getOrDefault(region, 0) == highest)
                .toList();
        boolean enough = highest >= least && (least == 1 || highest * 2 > total);
        return first.size() == 1 && enough ? first.get(0) : null;
    }
}
