package policygraph.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policygraph.document.Document;
import policygraph.gazetteer.Region;
import policygraph.gazetteer.Regions;
import policygraph.seed.Row;
import policygraph.seed.Seeds;

/**
 * The region that a platform or programme belongs to: the one that its name gives, none for those of the whole country,
 * else the issuer's. Names without a region or an organisation are used in many places for many things, so there the
 * region is part of the identity.
 */
final class ThingRegion {

    private static final String COUNTRY = "100000";

    private static final List<String> NATIONAL = List.of("国家", "全国", "中国", "中华", "中央");
    private static final List<String> INTERNATIONAL = List.of("国际", "世界", "全球", "亚洲", "金砖", "上合", "澜湄");

    /** What the name of an organisation ends with, inside that of what is its own. */
    private static final List<String> ORGANISATIONS =
            List.of("大学", "学院", "医院", "公司", "集团", "银行", "研究院", "研究所", "科学院", "中科院");

    private final DocumentHome homes;
    private final Regions regions;
    private final Set<String> national;

    private ThingRegion(DocumentHome homes, Set<String> national) {
        this.homes = homes;
        this.regions = homes.regions();
        this.national = Set.copyOf(national);
    }

    static ThingRegion of(DocumentHome homes) {
        Set<String> national = new HashSet<>();
        for (Row row : Seeds.table("gazetteer/national_thing.tsv")) {
            national.add(row.get("name"));
            national.addAll(row.list("aliases"));
        }
        return new ThingRegion(homes, national);
    }

    /**
     * Where a thing is.
     *
     * @param code GB/T 2260 code of its region, null if unknown
     * @param identifies true if the region tells it from others of the same name
     */
    record Place(@Nullable String code, boolean identifies) {}

    @Nullable
    Region home(Document document, Setting setting) {
        return homes.of(document, setting).region();
    }

    /** @param home the region of the document's issuer, null for a central one or if unknown */
    Place of(String name, @Nullable Region home) {
        if (national.contains(name) || NATIONAL.stream().anyMatch(name::startsWith)) {
            return new Place(COUNTRY, false);
        }
        if (INTERNATIONAL.stream().anyMatch(name::startsWith)) {
            return new Place(null, false);
        }
        for (int at = 0; at < name.length(); at++) {
            List<Region> named = regions.longestAt(name, at);
            if (!named.isEmpty() && singlesOut(named.get(0), name, at)) {
                return new Place(nearest(named, home), false);
            }
        }
        if (ORGANISATIONS.stream().anyMatch(name::contains)) {
            return new Place(null, false);
        }
        Region own = home == null ? null : ofRank(name, home);
        return new Place(own == null ? null : own.code(), own != null);
    }

    /** Full names count anywhere, short ones of provinces and cities where the name begins. */
    private static boolean singlesOut(Region region, String name, int at) {
        return name.startsWith(region.name(), at) || at == 0 && !region.level().equals("县");
    }

    /** Of regions of one name the one about the issuer's, or the only one. */
    private @Nullable String nearest(List<Region> named, @Nullable Region home) {
        boolean higher =
                named.size() == 1 || !named.get(0).level().equals(named.get(1).level());
        if (higher) {
            return named.get(0).code();
        }
        Region province = home == null ? null : regions.above(home, "省");
        return named.stream()
                .filter(region -> province != null && regions.contains(province, region))
                .map(Region::code)
                .findFirst()
                .orElse(null);
    }

    /** 省X, 省级X of a city's reply belongs to the province. */
    private Region ofRank(String name, Region home) {
        boolean provincial = name.startsWith("省") || name.startsWith("自治区");
        Region above = provincial ? regions.above(home, "省") : name.startsWith("市") ? regions.above(home, "市") : null;
        return above == null ? home : above;
    }
}
