package policygraph.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policygraph.gazetteer.AgencyName;
import policygraph.gazetteer.Region;
import policygraph.mention.Type;
import policygraph.seed.Row;
import policygraph.seed.Seeds;

/** Spells out the canonical name of an agency whose region is known. */
final class AgencyNaming {

    private static final int ID_BYTES = 5;

    private static final Map<Character, String> LONG_ENDINGS = Map.of('委', "委员会", '办', "办公室");

    /** Names that differ from the pattern in one region, by region code and patterned name. */
    private final Map<String, String> local = new HashMap<>();

    private AgencyNaming(List<Row> rows) {
        rows.forEach(row -> row.list("forms").forEach(form -> local.put(row.get("region") + form, row.get("name"))));
    }

    static AgencyNaming fromSeeds() {
        return new AgencyNaming(Seeds.table("gazetteer/organ_local.tsv"));
    }

    Entity entity(AgencyName name, @Nullable Region region) {
        String canonical = name(name, region);
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

    private String name(AgencyName name, @Nullable Region region) {
        String template = name.organ().template();
        if (region == null) {
            return template.replaceAll("\\{.\\}", "");
        }
        String patterned = template.replace("{R}", region.name())
                .replace("{S}", region.shortName())
                .replace("{P}", party(region))
                .replace("{F}", court(region));
        return local.getOrDefault(region.code() + patterned, patterned);
    }

    /** Departments of an autonomous region's committee keep 委员会 in their names. */
    private static String party(Region region) {
        return "中共" + region.name() + (region.kind().equals("自治区") ? "委员会" : "委");
    }

    private static String court(Region region) {
        String rank =
                switch (region.level()) {
                    case "省" -> "高级";
                    case "市" -> "中级";
                    default -> "";
                };
        return region.name() + rank + "人民法院";
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
        return "agency-" + hash(whole);
    }

    private static String hash(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * True if an organ as written may be short for that of a full name of the same region: 文广旅体局 in 县文广旅体局 and
     * 文化和广电旅游体育局 in 安吉县文化和广电旅游体育局.
     *
     * @param words the mention without its region
     */
    static boolean mayAbbreviate(String words, Region region, Entity full) {
        if (!region.code().equals(full.region()) || !full.name().startsWith(region.name())) {
            return false;
        }
        String organ = full.name().substring(region.name().length());
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
