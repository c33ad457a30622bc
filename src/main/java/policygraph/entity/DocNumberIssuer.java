package policygraph.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policygraph.gazetteer.AgencyGrammar;
import policygraph.gazetteer.AgencyName;
import policygraph.gazetteer.NameTrie;
import policygraph.gazetteer.NameTrie.Match;
import policygraph.gazetteer.Region;
import policygraph.seed.Row;
import policygraph.seed.Seeds;

/**
 * Tells from the letters of a document number which body it stands for (吉教〔2024〕5号: 吉林省教育厅). Only letters that
 * leave no doubt give an answer. Immutable.
 */
public final class DocNumberIssuer {

    /** @param body what a central code stands for, null for codes that stand for an organ of any region */
    private record Code(String name, String municipality, int from, @Nullable Entity body) {

        boolean holdsIn(int year) {
            return year >= from;
        }
    }

    /** A province by its character; {@code shared} if a city or another province goes by it too. */
    private record Province(Region region, boolean shared) {}

    private final AgencyGrammar grammar;
    private final AgencyNaming naming;
    private final NameTrie<Code> central;
    private final NameTrie<Code> local;
    private final Map<Character, Province> provinces = new HashMap<>();

    DocNumberIssuer(AgencyGrammar grammar, List<Row> rows) {
        this.grammar = grammar;
        this.naming = AgencyNaming.fromSeeds(grammar.regions());
        Map<String, Code> centralCodes = new HashMap<>();
        Map<String, Code> localCodes = new HashMap<>();
        for (Row row : rows) {
            switch (row.get("scope")) {
                case "central" -> centralCodes.put(row.get("code"), code(row, entity(row.get("name"))));
                case "local" -> localCodes.put(row.get("code"), code(row, null));
                default -> addProvince(row);
            }
        }
        central = NameTrie.of(centralCodes);
        local = NameTrie.of(localCodes);
    }

    /** With the codes of {@code seeds/gazetteer/docnumber_code.tsv}. */
    public static DocNumberIssuer fromSeeds() {
        return fromSeeds(AgencyGrammar.fromSeeds());
    }

    /** The same on a grammar that was read already. */
    public static DocNumberIssuer fromSeeds(AgencyGrammar grammar) {
        return new DocNumberIssuer(grammar, Seeds.table("gazetteer/docnumber_code.tsv"));
    }

    private static Code code(Row row, @Nullable Entity body) {
        String from = row.get("from");
        return new Code(row.get("name"), row.get("municipality"), from.isEmpty() ? 0 : Integer.parseInt(from), body);
    }

    private void addProvince(Row row) {
        for (Region region : grammar.regions().named(row.get("name"))) {
            provinces.put(
                    row.get("code").charAt(0),
                    new Province(region, !row.get("ambiguous").isEmpty()));
        }
    }

    /**
     * The body that a document number stands for, the first of them for a joint one.
     *
     * @param docNumber as {@code 代字〔年〕序号号}
     * @param region GB/T 2260 code of the region the citing document comes from, null if unknown or central
     * @return null if the letters leave it open
     */
    public @Nullable Entity issuer(String docNumber, @Nullable String region) {
        int year = year(docNumber);
        Match<Code> code = central.longest(docNumber, 0);
        if (code != null && code.value().holdsIn(year)) {
            return code.value().body();
        }
        Region province = province(docNumber, region);
        Match<Code> organ = province == null ? null : local.longest(docNumber, 1);
        if (province == null || organ == null || !organ.value().holdsIn(year) || !isWhole(docNumber, organ)) {
            return null;
        }
        Code found = organ.value();
        boolean own = province.isMunicipality() && !found.municipality().isEmpty();
        String party = "中共" + province.name() + (province.kind().equals("自治区") ? "党委" : "委");
        return entity((own ? found.municipality() : found.name())
                .replace("{R}", province.name())
                .replace("{P}", party));
    }

    /** The province whose character opens a document number, null if none does or the character is shared. */
    @Nullable
    Region province(String docNumber, @Nullable String region) {
        Province province = docNumber.isEmpty() ? null : provinces.get(docNumber.charAt(0));
        if (province == null) {
            return null;
        }
        boolean home = region != null && region.equals(province.region().code());
        return province.shared() && !home ? null : province.region();
    }

    /** 吉发 is the party committee's only when nothing but the year follows; 吉发改 is not. */
    private static boolean isWhole(String docNumber, Match<Code> organ) {
        boolean general =
                List.of("中共{R}委员会", "{P}办公厅", "{R}人民政府").contains(organ.value().name());
        char next = organ.end() < docNumber.length() ? docNumber.charAt(organ.end()) : '〔';
        return !general || next == '〔' || next == '[' || next == '(' || next == '（';
    }

    private @Nullable Entity entity(String name) {
        AgencyName parsed = grammar.at(name, 0);
        if (parsed == null || parsed.end() != name.length()) {
            return null;
        }
        List<Region> regions = new ArrayList<>();
        parsed.regions().forEach(region -> regions.addAll(grammar.regions().named(region)));
        return naming.entity(parsed, regions.isEmpty() ? null : regions.get(0), null);
    }

    /** The year of a number, or one that every code holds in if it shows none. */
    private static int year(String docNumber) {
        for (int i = 0; i + 4 <= docNumber.length(); i++) {
            boolean opens = docNumber.startsWith("19", i) || docNumber.startsWith("20", i);
            if (opens && Character.isDigit(docNumber.charAt(i + 2)) && Character.isDigit(docNumber.charAt(i + 3))) {
                return Integer.parseInt(docNumber.substring(i, i + 4));
            }
        }
        return Integer.MAX_VALUE;
    }
}
