package policygraph.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policygraph.gazetteer.AgencyName.Organ;
import policygraph.seed.Row;
import policygraph.seed.Seeds;

/** The bodies of {@code seeds/gazetteer/agency.tsv} by every form of their names. Immutable. */
final class CentralBodies {

    /** What a name begins with that already says it is a central body. */
    private static final List<String> SPEAKS_FOR_ITSELF =
            List.of("国家", "中国", "中华", "中央", "中共", "全国", "国务院", "最高", "党中央");

    /** Forms that name a central body only where a branch follows, as they are common words: 人行福建省分行. */
    static final Map<String, String> OWNERS_OF_BRANCHES = Map.of("人行", "中国人民银行");

    private final NameTrie<Organ> ownersOfBranches;

    final Set<String> forms;
    final NameTrie<Organ> names;

    /** Forms that only a central body uses for another: 发展改革委, 能源局. */
    final NameTrie<Organ> bareNames;

    private CentralBodies(List<Row> rows) {
        Map<String, Organ> all = new LinkedHashMap<>();
        Map<String, Organ> bare = new LinkedHashMap<>();
        for (Row row : rows) {
            Organ organ = new Organ(row.get("id"), row.get("name"), row.get("kind"));
            row.list("bare").forEach(name -> bare.put(name, organ));
            forms(row).forEach(name -> all.putIfAbsent(name, organ));
        }
        rows.forEach(row -> all.put(row.get("name"), new Organ(row.get("id"), row.get("name"), row.get("kind"))));
        forms = Set.copyOf(all.keySet());
        names = NameTrie.of(all);
        bareNames = NameTrie.of(bare);
        Map<String, Organ> owners = new HashMap<>();
        OWNERS_OF_BRANCHES.forEach((form, name) -> {
            Organ owner = all.get(name);
            if (owner != null) {
                owners.put(form, owner);
            }
        });
        ownersOfBranches = NameTrie.of(owners);
    }

    static CentralBodies fromSeeds() {
        return new CentralBodies(Seeds.table("gazetteer/agency.tsv"));
    }

    /** The name and its aliases, each also as 国家… and 中华人民共和国… where that can be said. */
    private static List<String> forms(Row row) {
        List<String> forms = new ArrayList<>(row.list("aliases"));
        forms.add(row.get("name"));
        for (String form : List.copyOf(forms)) {
            if (SPEAKS_FOR_ITSELF.stream().noneMatch(form::startsWith)) {
                forms.add("国家" + form);
                forms.add("中华人民共和国" + form);
            } else if (form.startsWith("国家")) {
                forms.add("中华人民共和国" + form);
            }
        }
        return forms;
    }

    /** The body that a form which stands only before a branch means; null if none begins here. */
    NameTrie.@Nullable Match<Organ> ownerOfBranch(CharSequence text, int start) {
        return ownersOfBranches.longest(text, start);
    }

    NameTrie.@Nullable Match<Organ> at(CharSequence text, int start) {
        NameTrie.Match<Organ> match = names.longest(text, start);
        return match != null && Borders.endsWord(text, match.end()) ? match : null;
    }
}
