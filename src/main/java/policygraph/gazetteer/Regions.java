package policygraph.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import policygraph.seed.Row;
import policygraph.seed.Seeds;

/** The divisions of the country, by code and by name. Immutable. */
public final class Regions {

    private static final List<String> LEVELS = List.of("国家", "省", "市", "县");

    private final Map<String, Region> byCode = new LinkedHashMap<>();
    private final Map<String, List<Region>> byName = new LinkedHashMap<>();
    private final NameTrie<List<Region>> trie;
    private final Set<String> countyShorts;

    private Regions(List<Row> rows) {
        for (Row row : rows) {
            Region region = new Region(
                    row.get("code"),
                    row.get("name"),
                    row.list("shorts"),
                    row.get("parent"),
                    row.get("level"),
                    row.get("kind"));
            byCode.put(region.code(), region);
            addName(region.name(), region);
            region.shorts().forEach(name -> addName(name, region));
        }
        byName.replaceAll((name, regions) -> regions.stream()
                .sorted(Comparator.comparing(region -> LEVELS.indexOf(region.level())))
                .toList());
        trie = NameTrie.of(byName);
        countyShorts = byName.keySet().stream().filter(this::isOnlyCountyShort).collect(Collectors.toUnmodifiableSet());
    }

    /** The regions of {@code seeds/gazetteer/region.tsv}. */
    public static Regions fromSeeds() {
        return new Regions(Seeds.table("gazetteer/region.tsv"));
    }

    private void addName(String name, Region region) {
        byName.computeIfAbsent(name, n -> new ArrayList<>()).add(region);
    }

    /** The region of a code, null if there is none. */
    public @Nullable Region find(String code) {
        return byCode.get(code);
    }

    /** The regions that a full name or short form may mean, higher divisions first; empty if none. */
    public List<Region> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The regions that the longest name at a place of a text may mean; empty if none stands there. */
    public List<Region> longestAt(CharSequence text, int start) {
        NameTrie.Match<List<Region>> match = trie.longest(text, start);
        return match == null ? List.of() : match.value();
    }

    /** True if a region of the second name lies in one of the first. */
    boolean isNested(String outer, String inner) {
        for (Region region : named(inner)) {
            for (Region o : named(outer)) {
                if (o != region && contains(o, region)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** True if only counties are called so, and none by its full name. */
    boolean isCountyShort(String name) {
        return countyShorts.contains(name);
    }

    private boolean isOnlyCountyShort(String name) {
        for (Region region : named(name)) {
            if (region.name().equals(name) || !region.level().equals("县")) {
                return false;
            }
        }
        return true;
    }

    /** All full names and short forms. */
    public Map<String, List<Region>> names() {
        return byName;
    }

    /** True if {@code inner} is {@code outer} or lies in it. */
    public boolean contains(Region outer, Region inner) {
        for (Region r = inner; r != null; r = byCode.get(r.parent())) {
            if (r.code().equals(outer.code())) {
                return true;
            }
        }
        return false;
    }

    /** The division of a level (省, 市, 县) that a region lies in or is; null if there is none. */
    public @Nullable Region above(Region region, String level) {
        for (Region r = region; r != null; r = byCode.get(r.parent())) {
            if (r.level().equals(level)) {
                return r;
            }
        }
        return null;
    }
}
