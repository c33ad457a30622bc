package policygraph.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policygraph.gazetteer.AgencyName.Organ;
import policygraph.gazetteer.NameTrie.Match;

/** Regional branches of central bodies and local committees of parties, league and assembly. */
final class Branches {

    private static final String LEAGUE = "共青团{R}委员会";
    private static final String ASSEMBLY = "中国人民政治协商会议{R}委员会";
    private static final String PARTY = "中共{R}委员会";

    /** What opens a name whose region follows, and the canonical name of the local committee. */
    private static final Map<String, String> OPENINGS = Map.ofEntries(
            Map.entry("团", LEAGUE),
            Map.entry("共青团", LEAGUE),
            Map.entry("中国共产主义青年团", LEAGUE),
            Map.entry("政协", ASSEMBLY),
            Map.entry("中国人民政治协商会议", ASSEMBLY),
            Map.entry("中共", PARTY),
            Map.entry("中国共产党", PARTY),
            Map.entry("民革", "中国国民党革命委员会{R}委员会"),
            Map.entry("中国国民党革命委员会", "中国国民党革命委员会{R}委员会"),
            Map.entry("民盟", "中国民主同盟{R}委员会"),
            Map.entry("中国民主同盟", "中国民主同盟{R}委员会"),
            Map.entry("民建", "中国民主建国会{R}委员会"),
            Map.entry("中国民主建国会", "中国民主建国会{R}委员会"),
            Map.entry("民进", "中国民主促进会{R}委员会"),
            Map.entry("中国民主促进会", "中国民主促进会{R}委员会"),
            Map.entry("农工党", "中国农工民主党{R}委员会"),
            Map.entry("农工民主党", "中国农工民主党{R}委员会"),
            Map.entry("中国农工民主党", "中国农工民主党{R}委员会"),
            Map.entry("致公党", "中国致公党{R}委员会"),
            Map.entry("中国致公党", "中国致公党{R}委员会"),
            Map.entry("九三学社", "九三学社{R}委员会"),
            Map.entry("台盟", "台湾民主自治同盟{R}委员会"),
            Map.entry("台湾民主自治同盟", "台湾民主自治同盟{R}委员会"));

    /** What ends a branch of a central body behind its region, and the region as its name has it. */
    private static final Map<String, String> TAILS = Map.ofEntries(
            Map.entry("税务局", "{R}税务局"),
            Map.entry("监管局", "{S}监管局"),
            Map.entry("监管分局", "{S}监管分局"),
            Map.entry("监管办公室", "{S}监管办公室"),
            Map.entry("监管办", "{S}监管办公室"),
            Map.entry("调查总队", "{S}调查总队"),
            Map.entry("调查队", "{S}调查队"),
            Map.entry("局", "{S}局"),
            Map.entry("分局", "{S}分局"),
            Map.entry("分行", "{R}分行"),
            Map.entry("中心支行", "{S}中心支行"),
            Map.entry("特派员办事处", "{S}特派员办事处"),
            Map.entry("海事局", "{S}海事局"));

    /** Characters from 各 to the word for a branch: 各设区市中心支行. */
    private static final int LONGEST_EACH = 6;

    private static final NameTrie<String> OPENING = NameTrie.of(identity(OPENINGS.keySet()));
    private static final NameTrie<String> TAIL = NameTrie.of(TAILS);

    private static Map<String, String> identity(Iterable<String> words) {
        Map<String, String> map = new HashMap<>();
        words.forEach(word -> map.put(word, word));
        return map;
    }

    static Set<String> openings() {
        return OPENINGS.keySet();
    }

    /** 人民银行|各市分行, 国家税务总局|各县税务局: all the branches, none of which is named. */
    static boolean ofEach(CharSequence text, int at) {
        if (!Words.at(text, at, "各")) {
            return false;
        }
        for (int i = at + 1; i < at + LONGEST_EACH && i < text.length() && Borders.isHan(text.charAt(i)); i++) {
            if (TAIL.longest(text, i) != null) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    Match<String> opening(CharSequence text, int start) {
        return OPENING.longest(text, start);
    }

    /** The committee whose opening and region end at {@code at}; null if no committee follows. */
    @Nullable
    Match<Organ> behind(CharSequence text, String opening, int at, Organs organs) {
        String template = OPENINGS.getOrDefault(opening, PARTY);
        if (template.equals(PARTY)) {
            Match<Organ> whole = organs.at(text, at);
            Match<Organ> party = whole != null && whole.value().kind().equals("party") ? whole : null;
            return Organs.longer(party, organs.partyOrgan(text, at, true));
        }
        int end = committeeEnd(text, at);
        if (end < 0) {
            return null;
        }
        if (template.equals(ASSEMBLY)) {
            return organs.cppccBehindCommittee(text, end);
        }
        String kind = template.equals(LEAGUE) ? "mass" : "democratic";
        return new Match<>(end, new Organ("", template, kind));
    }

    private static int committeeEnd(CharSequence text, int at) {
        for (String word : List.of("委员会", "委会", "委")) {
            if (Words.at(text, at, word)) {
                int end = at + word.length();
                return Borders.endsWord(text, end) ? end : -1;
            }
        }
        return -1;
    }

    /** The branch of a central body behind its region: 税务局 behind 国家税务总局长春市. */
    @Nullable
    Match<Organ> tail(CharSequence text, int at, Organ head) {
        Match<String> tail = TAIL.longest(text, at);
        if (tail == null || !Borders.endsWord(text, tail.end())) {
            return null;
        }
        return new Match<>(tail.end(), new Organ(head.id() + "-branch", head.template() + tail.value(), head.kind()));
    }
}
