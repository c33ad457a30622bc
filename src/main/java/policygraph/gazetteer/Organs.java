package policygraph.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policygraph.PolicyGraphException;
import policygraph.gazetteer.AgencyName.Organ;
import policygraph.gazetteer.NameTrie.Match;
import policygraph.seed.Row;
import policygraph.seed.Seeds;

/** The part of a local agency's name that stands behind the region: 教育厅, 委组织部, 人大常委会. Immutable. */
final class Organs {

    private static final String TABLE = "gazetteer/organ.tsv";

    /** How many functions one organ may join: 教育 + 体育, 文化 + 广电 + 旅游 + 体育. */
    private static final int MOST_FUNCTIONS = 4;

    /** A short form this long is kept as written when it stands with another function. */
    private static final int WRITTEN_OUT = 4;

    private static final Map<String, String> SUFFIXES = Map.of(
            "厅", "厅",
            "局", "局",
            "委", "委员会",
            "委员会", "委员会",
            "办", "办公室",
            "办公室", "办公室",
            "管理局", "管理局",
            "管理委", "管理委员会",
            "管理委员会", "管理委员会",
            "总局", "总局");

    private static final Map<String, String> SUFFIX_IDS = Map.of("厅", "ting", "局", "ju", "委员会", "wei", "办公室", "ban");

    private static final String[] ASSEMBLIES = {"人民代表大会", "人大"};

    private record Function(String id, String name, String inCompound) {}

    private final NameTrie<Function> functions;
    private final NameTrie<String> suffixes = NameTrie.of(SUFFIXES);
    private final NameTrie<Organ> whole;
    private final NameTrie<Organ> party;
    private final NameTrie<Organ> congress;
    private final NameTrie<Organ> cppcc;

    private Organs(List<Row> rows) {
        Map<String, Function> functionNames = new HashMap<>();
        Map<String, Organ> wholeNames = new HashMap<>();
        Map<String, Organ> partyNames = new HashMap<>();
        Map<String, Organ> congressNames = new HashMap<>();
        Map<String, Organ> cppccNames = new HashMap<>();
        for (Row row : rows) {
            switch (row.get("part")) {
                case "function" -> addFunction(functionNames, row);
                case "whole" ->
                    row.list("aliases").forEach(alias -> wholeNames.put(alias, organ(row, row.get("name"))));
                case "party" -> {
                    Organ organ = organ(row, "{P}" + row.get("name"));
                    names(row).forEach(name -> partyNames.put(name, organ));
                    row.list("compound").forEach(name -> wholeNames.put(name, organ));
                }
                case "congress" -> names(row).forEach(name -> congressNames.put(name, organ(row, row.get("name"))));
                case "cppcc" -> names(row).forEach(name -> cppccNames.put(name, organ(row, row.get("name"))));
                default -> throw new PolicyGraphException("seeds/" + row.table() + ": unknown part " + row.get("part"));
            }
        }
        functions = NameTrie.of(functionNames);
        whole = NameTrie.of(wholeNames);
        party = NameTrie.of(partyNames);
        congress = NameTrie.of(congressNames);
        cppcc = NameTrie.of(cppccNames);
    }

    static Organs fromSeeds() {
        return new Organs(Seeds.table(TABLE));
    }

    private static Organ organ(Row row, String template) {
        return new Organ(row.get("id"), template, row.get("kind"));
    }

    private static List<String> names(Row row) {
        List<String> names = new ArrayList<>(row.list("aliases"));
        names.add(row.get("name"));
        return names;
    }

    private static void addFunction(Map<String, Function> functions, Row row) {
        String name = row.get("name");
        String compound = row.get("compound").isEmpty() ? name : row.get("compound");
        for (String alias : names(row)) {
            boolean asWritten = alias.equals(name) || alias.length() >= WRITTEN_OUT;
            functions.put(alias, new Function(row.get("id"), name, asWritten ? alias : compound));
        }
    }

    /** The longest organ that begins at {@code start}, null if none does. */
    @Nullable
    Match<Organ> at(CharSequence text, int start) {
        Match<Organ> best = ending(text, whole.longest(text, start));
        best = longer(best, composed(text, start));
        best = longer(best, partyOrgan(text, start, false));
        best = longer(best, assembly(text, start));
        return best;
    }

    /** False only if {@link #bare} finds nothing there. */
    boolean mayBegin(CharSequence text, int start) {
        return whole.mayBegin(text, start) || functions.mayBegin(text, start);
    }

    /** The longest organ of functions and a suffix, or whole, without those of the party and the assemblies. */
    @Nullable
    Match<Organ> bare(CharSequence text, int start) {
        return longer(ending(text, whole.longest(text, start)), composed(text, start));
    }

    private @Nullable Match<Organ> composed(CharSequence text, int start) {
        return composed(text, start, start, List.of());
    }

    private @Nullable Match<Organ> composed(CharSequence text, int first, int at, List<Function> before) {
        if (!functions.mayBegin(text, at)) {
            return null;
        }
        List<Match<Function>> next = new ArrayList<>();
        functions.each(text, at, (function, end) -> next.add(new Match<>(end, function)));
        Match<Organ> best = null;
        for (int i = next.size() - 1; i >= 0; i--) {
            Match<Function> match = next.get(i);
            boolean single = match.end() - at == 1;
            if (single && (!before.isEmpty() || !isCommitteeOrOffice(text, match.end()))) {
                continue;
            }
            List<Function> all = new ArrayList<>(before);
            all.add(match.value());
            best = longer(best, suffixed(text, first, match.end(), all));
            if (!single && all.size() < MOST_FUNCTIONS) {
                int joined = match.end() < text.length() && "和与".indexOf(text.charAt(match.end())) >= 0 ? 1 : 0;
                best = longer(best, composed(text, first, match.end() + joined, all));
            }
        }
        return best;
    }

    private static boolean isCommitteeOrOffice(CharSequence text, int at) {
        return at < text.length() && "委办".indexOf(text.charAt(at)) >= 0;
    }

    private @Nullable Match<Organ> suffixed(CharSequence text, int first, int at, List<Function> all) {
        Match<String> suffix = suffixes.longest(text, at);
        if (suffix == null) {
            return null;
        }
        StringBuilder name = new StringBuilder();
        if (all.size() == 1) {
            name.append(all.get(0).name());
        } else {
            appendCompound(name, text, first, all);
        }
        String ending = suffix.value();
        if (ending.startsWith("管理") && name.toString().endsWith("管理")) {
            ending = ending.substring(2);
        }
        String id =
                all.size() == 1 && SUFFIX_IDS.containsKey(ending) ? all.get(0).id() + "-" + SUFFIX_IDS.get(ending) : "";
        return ending(text, new Match<>(suffix.end(), new Organ(id, "{R}" + name + ending, "government")));
    }

    /** Joins functions as the text joins them: 教育 + 体育, 教育 + 和 + 体育. */
    private void appendCompound(StringBuilder name, CharSequence text, int first, List<Function> all) {
        int at = first;
        for (Function function : all) {
            if (at > first && "和与".indexOf(text.charAt(at)) >= 0) {
                name.append(text.charAt(at++));
            }
            name.append(function.inCompound());
            at = endOf(text, at, function);
        }
    }

    private int endOf(CharSequence text, int start, Function function) {
        int[] found = {start};
        functions.each(text, start, (other, end) -> {
            if (other.equals(function)) {
                found[0] = end;
            }
        });
        return found[0];
    }

    /**
     * 委组织部, 党委办公厅, 委: behind 省 or a region.
     *
     * @param formal true behind 中共, where 委员会 is the party's as well
     */
    @Nullable
    Match<Organ> partyOrgan(CharSequence text, int start, boolean formal) {
        int at = start + (Words.at(text, start, "党委") ? 1 : 0);
        if (!Words.at(text, at, "委")) {
            return null;
        }
        int behind = at + (formal && Words.at(text, at, "委员会") ? 3 : 1);
        Match<Organ> part = ending(text, party.longest(text, behind));
        return part != null ? part : ending(text, new Match<>(behind, new Organ("shengwei", "中共{R}委员会", "party")));
    }

    /** 人大, 人大常委会, 人大财经委, 政协, 政协提案委员会. */
    private @Nullable Match<Organ> assembly(CharSequence text, int start) {
        char first = start < text.length() ? text.charAt(start) : 0;
        if (first == '人') {
            for (String name : ASSEMBLIES) {
                if (Words.at(text, start, name)) {
                    return congress(text, start + name.length());
                }
            }
        }
        return first == '政' && Words.at(text, start, "政协") ? cppcc(text, start + 2) : null;
    }

    private Match<Organ> congress(CharSequence text, int at) {
        int behind = at;
        for (String standing : List.of("常务委员会", "常委会")) {
            behind = behind == at && Words.at(text, at, standing) ? at + standing.length() : behind;
        }
        String body = "{R}人民代表大会" + (behind > at ? "常务委员会" : "");
        Match<Organ> part = congress.longest(text, behind);
        if (part == null) {
            return new Match<>(behind, new Organ(behind > at ? "rdcwh" : "renda", body, "congress"));
        }
        boolean ofStanding = behind > at
                || part.value().template().endsWith("工作委员会")
                || part.value().template().startsWith("办公");
        String owner = ofStanding ? "{R}人民代表大会常务委员会" : body;
        Organ organ = new Organ("rd-" + part.value().id(), owner + part.value().template(), "congress");
        return new Match<>(part.end(), organ);
    }

    private Match<Organ> cppcc(CharSequence text, int at) {
        String body = "中国人民政治协商会议{R}委员会";
        Match<Organ> part = cppcc.longest(text, at);
        return part == null
                ? new Match<>(at, new Organ("zhengxie", body, "cppcc"))
                : new Match<>(part.end(), cppccPart(part.value()));
    }

    /** The department of an assembly's committee that follows 政协某省委员会; the committee itself if none does. */
    Match<Organ> cppccBehindCommittee(CharSequence text, int at) {
        return cppcc(text, at);
    }

    private static Organ cppccPart(Organ part) {
        return new Organ("zx-" + part.id(), "中国人民政治协商会议{R}委员会" + part.template(), "cppcc");
    }

    private static @Nullable Match<Organ> ending(CharSequence text, @Nullable Match<Organ> match) {
        return match != null && Borders.endsWord(text, match.end()) ? match : null;
    }

    static <V> @Nullable Match<V> longer(@Nullable Match<V> a, @Nullable Match<V> b) {
        return a == null || b != null && b.end() > a.end() ? b : a;
    }
}
