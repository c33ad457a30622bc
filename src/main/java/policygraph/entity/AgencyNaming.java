package policygraph.entity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policygraph.gazetteer.AgencyName;
import policygraph.gazetteer.Region;
import policygraph.gazetteer.Regions;
import policygraph.mention.Type;
import policygraph.seed.Row;
import policygraph.seed.Seeds;

/** Spells out the canonical name of an agency whose region is known. */
final class AgencyNaming {

    private static final Map<Character, String> LONG_ENDINGS = Map.of('委', "委员会", '办', "办公室");

    /** Characters of {@code {R}}. */
    private static final int PLACEHOLDER = 3;

    /** A name or template that stands for others in one region ({@code *}: in all), before a date if one is given. */
    private record Variant(String name, @Nullable LocalDate before) {

        boolean holdsOn(@Nullable LocalDate date) {
            return before == null || date != null && date.isBefore(before);
        }
    }

    private final Map<String, Variant> variants = new HashMap<>();
    private final Regions regions;

    private AgencyNaming(Regions regions, List<Row> rows) {
        this.regions = regions;
        for (Row row : rows) {
            String before = row.find("before");
            Variant variant = new Variant(row.get("name"), before == null ? null : LocalDate.parse(before));
            row.list("forms").forEach(form -> variants.put(row.get("region") + form, variant));
        }
    }

    static AgencyNaming fromSeeds(Regions regions) {
        return new AgencyNaming(regions, Seeds.table("gazetteer/organ_local.tsv"));
    }

    /** @param date of the document, null if unknown */
    Entity entity(AgencyName name, @Nullable Region region, @Nullable LocalDate date) {
        String canonical = name(name, region, date);
        String office = name.office();
        String whole = office == null ? canonical : canonical + office;
        return new Entity(
                id(name, region, whole),
                Type.AGENCY,
                whole,
                null,
                region == null ? name.organ().isLocal() ? null : "100000" : region.code(),
                region == null ? name.organ().isLocal() ? null : "国家" : region.level(),
                name.organ().kind());
    }

    private String name(AgencyName name, @Nullable Region region, @Nullable LocalDate date) {
        String template = name.organ().template();
        if (region == null) {
            return filled(template, null);
        }
        Variant everywhere = variants.get("*" + template);
        String dated = everywhere != null && everywhere.holdsOn(date) ? everywhere.name() : template;
        String patterned = filled(dated, region);
        Variant own = variants.get(region.code() + patterned);
        return own != null && own.holdsOn(date) ? own.name() : patterned;
    }

    /** A template with its {@code {R}}, {@code {S}}, {@code {P}} and {@code {F}} written out; without a region they go. */
    private String filled(String template, @Nullable Region region) {
        int open = template.indexOf('{');
        if (open < 0) {
            return template;
        }
        StringBuilder name = new StringBuilder();
        int written = 0;
        while (open >= 0) {
            name.append(template, written, open);
            name.append(region == null ? "" : part(template.charAt(open + 1), region));
            written = open + PLACEHOLDER;
            open = template.indexOf('{', written);
        }
        return name.append(template, written, template.length()).toString();
    }

    private String part(char letter, Region region) {
        return switch (letter) {
            case 'R' -> fullName(region);
            case 'S' -> region.shortName();
            case 'P' -> party(region);
            case 'F' -> court(region);
            default -> "";
        };
    }

    /** A district's name has its city's in front; a county's stands alone. */
    private String fullName(Region region) {
        Region city = region.level().equals("县") && region.kind().equals("区") ? regions.find(region.parent()) : null;
        return city == null ? region.name() : city.name() + region.name();
    }

    /** Departments of an autonomous region's committee keep 委员会 in their names. */
    private String party(Region region) {
        return "中共" + fullName(region) + (region.kind().equals("自治区") ? "委员会" : "委");
    }

    private String court(Region region) {
        String rank =
                switch (region.level()) {
                    case "省" -> "高级";
                    case "市" -> "中级";
                    default -> "";
                };
        return fullName(region) + rank + "人民法院";
    }

    private static String id(AgencyName name, @Nullable Region region, String whole) {
        String organ = name.organ().id();
        if (name.office() == null && !organ.isEmpty()) {
            if (!name.organ().isLocal()) {
                return "agency-" + organ;
            }
            if (region != null && !organ.endsWith("-branch")) {
                return "agency-" + region.code() + "-" + organ;
            }
        }
        return Ids.of("agency", whole);
    }

    /**
     * True if an organ as written may be short for that of a full name of the same region: 文广旅体局 in 县文广旅体局 and
     * 文化和广电旅游体育局 in 安吉县文化和广电旅游体育局.
     *
     * @param words the mention without its region
     */
    boolean mayAbbreviate(String words, Region region, Entity full) {
        if (!region.code().equals(full.region()) || !full.name().startsWith(fullName(region))) {
            return false;
        }
        String organ = full.name().substring(fullName(region).length());
        String ending =
                LONG_ENDINGS.getOrDefault(words.charAt(words.length() - 1), words.substring(words.length() - 1));
        if (words.length() < 3 || organ.charAt(0) != words.charAt(0) || !organ.endsWith(ending)) {
            return false;
        }
        int from = 0;
        for (int i = 0; i < words.length() - 1; i++) {
            from = organ.indexOf(words.charAt(i), from) + 1;
            if (from == 0) {
                return false;
            }
        }
        return true;
    }
}
