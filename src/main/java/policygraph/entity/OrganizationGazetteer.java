package policygraph.entity;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import policygraph.mention.Type;
import policygraph.seed.Row;
import policygraph.seed.Seeds;

/** Universities, institutes, enterprises and hospitals by every name they are known by. Immutable. */
final class OrganizationGazetteer {

    private static final Map<String, Type> TABLES = Map.of(
            "university", Type.UNIVERSITY,
            "institute", Type.RESEARCH_INSTITUTE,
            "company", Type.COMPANY,
            "hospital", Type.COMPANY);

    /** The academy, the place and at least one character: 中国科学院南京|地湖所. */
    private static final int SHORTEST_SHORTENED = 7;

    private final Map<String, Entity> byName = new HashMap<>();
    /** Institutes by their full names, grouped by the beginning that a shortened name keeps. */
    private final Map<String, Map<String, Entity>> institutes = new HashMap<>();

    private final Map<String, Form> forms = new HashMap<>();

    /** An organ that every region may have: the words after the region, short and in full. */
    record Form(String full, String kind) {}

    private OrganizationGazetteer() {
        List.of("university", "institute", "company", "hospital").forEach(this::read);
        byName.forEach((full, entity) -> {
            if (full.endsWith("研究所") && full.length() >= SHORTEST_SHORTENED && full.equals(fold(entity.name()))) {
                institutes
                        .computeIfAbsent(full.substring(0, SHORTEST_SHORTENED), opening -> new TreeMap<>())
                        .put(full, entity);
            }
        });
        for (Row row : Seeds.table("rule/organization/form.tsv")) {
            forms.put(row.get("form"), new Form(row.get("full"), row.get("kind")));
        }
    }

    static OrganizationGazetteer fromSeeds() {
        return new OrganizationGazetteer();
    }

    private void read(String table) {
        Map<String, Entity> aliases = new HashMap<>();
        for (Row row : Seeds.table("gazetteer/" + table + ".tsv")) {
            Entity entity = new Entity(
                    row.get("id"),
                    TABLES.getOrDefault(table, Type.COMPANY),
                    row.get("name"),
                    null,
                    row.find("region"),
                    null,
                    row.find("kind"));
            byName.putIfAbsent(fold(entity.name()), entity);
            row.list("aliases").forEach(name -> aliases.putIfAbsent(fold(name), entity));
        }
        aliases.forEach(byName::putIfAbsent);
    }

    @Nullable
    Entity find(String name) {
        return byName.get(fold(name));
    }

    /** The one institute of whose full name a name such as 中国科学院沈阳金所 leaves characters out; null if none or several. */
    @Nullable
    Entity shortened(String name) {
        if (!name.endsWith("所") || name.endsWith("研究所") || name.length() < SHORTEST_SHORTENED) {
            return null;
        }
        Set<Entity> fitting = new LinkedHashSet<>();
        institutes.getOrDefault(name.substring(0, SHORTEST_SHORTENED), Map.of()).forEach((full, entity) -> {
            if (leavesOut(full, name)) {
                fitting.add(entity);
            }
        });
        return fitting.size() == 1 ? fitting.iterator().next() : null;
    }

    private static boolean leavesOut(String full, String name) {
        int at = 0;
        for (int i = 0; i < full.length() && at < name.length(); i++) {
            at += full.charAt(i) == name.charAt(at) ? 1 : 0;
        }
        return at == name.length();
    }

    @Nullable
    Form form(String words) {
        return forms.get(words);
    }

    /** Brackets of one width. */
    static String fold(String name) {
        return name.replace('（', '(').replace('）', ')');
    }
}
