package policygraph.gazetteer;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policygraph.gazetteer.AgencyName.Organ;
import policygraph.gazetteer.NameTrie.Match;

/**
 * Takes names of agencies apart: central bodies by list, local ones as region or 省, 市 … and organ, branches of central
 * bodies, committees of parties and of the youth league, zones and towns. Immutable, safe for use by several threads.
 */
public final class AgencyGrammar {

    /** A name may go through province, city and county. */
    private static final int MOST_REGIONS = 3;

    /** Words that stand for a region known from elsewhere, as a name of an organ may begin with them. */
    private static final List<String> LEVELS =
            List.of("省", "市", "县", "区", "州", "自治区", "自治州", "自治县", "盟", "旗", "自治旗", "兵团", "地区");

    /** Regions whose party committee is written without a word for the division: 内蒙古党委, 新疆党委. */
    private static final String DIVISION_ENDS = "省市县区州盟旗团";

    private final CentralBodies central = CentralBodies.fromSeeds();
    private final Organs organs = Organs.fromSeeds();
    private final Localities localities = Localities.fromSeeds();
    private final Branches branches = new Branches();
    private final Regions regions;
    private final NameTrie<String> regionNames;
    private final NameTrie<String> levels;
    private final Openings openings;

    private AgencyGrammar(Regions regions) {
        this.regions = regions;
        Map<String, String> names = new HashMap<>();
        regions.names().keySet().forEach(name -> names.put(name, name));
        List.of("中国", "国家", "全国").forEach(names::remove);
        regionNames = NameTrie.of(names);
        Map<String, String> words = new HashMap<>();
        LEVELS.forEach(word -> words.put(word, word));
        levels = NameTrie.of(words);
        openings = new Openings(Stream.of(
                        central.forms,
                        names.keySet(),
                        Branches.openings(),
                        localities.names(),
                        LEVELS,
                        CentralBodies.OWNERS_OF_BRANCHES.keySet(),
                        Set.of("原"))
                .flatMap(Collection::stream)
                .toList());
    }

    /** A grammar with the gazetteers of {@code seeds/}. */
    public static AgencyGrammar fromSeeds() {
        return new AgencyGrammar(Regions.fromSeeds());
    }

    public Regions regions() {
        return regions;
    }

    /** True if a name may begin here; where not, {@link #at} finds nothing. */
    public boolean mayBegin(CharSequence text, int start) {
        return openings.at(text, start, text.length());
    }

    /** True if an organ may begin here without a region; where not, {@link #bare} finds nothing. */
    public boolean mayBeginBare(CharSequence text, int start) {
        return organs.mayBegin(text, start);
    }

    /** True if a central body may begin here; where not, {@link #bareCentral} finds nothing. */
    public boolean mayBeginBareCentral(CharSequence text, int start) {
        return central.bareNames.mayBegin(text, start);
    }

    /** The longest name that begins at {@code start}, null if none does. */
    public @Nullable AgencyName at(CharSequence text, int start) {
        if (text.charAt(start) == '原') {
            AgencyName former = start + 1 < text.length() ? parse(text, start + 1) : null;
            return former == null ? parse(text, start) : former.startingAt(start, true);
        }
        return parse(text, start);
    }

    /** A local organ without a region, as it stands in a list behind one that has: 交通运输厅. */
    public @Nullable AgencyName bare(CharSequence text, int start) {
        Match<Organ> organ = organs.bare(text, start);
        return organ == null ? null : Offices.extend(text, AgencyName.withoutRegion(start, organ.end(), organ.value()));
    }

    /** A central body by a form that only central bodies use: 发展改革委, 能源局. */
    public @Nullable AgencyName bareCentral(CharSequence text, int start) {
        Match<Organ> body = central.bareNames.longest(text, start);
        return body == null || !Borders.endsWord(text, body.end())
                ? null
                : Offices.extend(text, AgencyName.withoutRegion(start, body.end(), body.value()));
    }

    /** A zone or town whose body begins at {@code at} and whose name stands before it, not before {@code from}. */
    public @Nullable AgencyName before(CharSequence text, int at, int from) {
        return Localities.mayBeBody(text.charAt(at)) ? localities.backwards(text, at, from) : null;
    }

    private @Nullable AgencyName parse(CharSequence text, int start) {
        Longest longest = new Longest(text, start);
        Match<Organ> body = central.at(text, start);
        if (body != null && !Branches.ofEach(text, body.end())) {
            longest.offer(body, List.of(), null);
            longest.central(body);
        }
        Match<Organ> owner = central.ownerOfBranch(text, start);
        if (owner != null) {
            longest.central(owner);
        }
        longest.offer(localities.named(text, start), List.of(), null);
        longest.regional(start, List.of());
        Match<String> level = levels.longest(text, start);
        if (level != null) {
            longest.organs(level.end(), List.of(), level.value());
        }
        Match<String> opening = branches.opening(text, start);
        if (opening != null) {
            longest.branch(opening);
        }
        return longest.found == null ? null : Offices.extend(text, longest.found);
    }

    private static List<String> longer(List<String> chain, String name) {
        return switch (chain.size()) {
            case 0 -> List.of(name);
            case 1 -> List.of(chain.get(0), name);
            default -> List.of(chain.get(0), chain.get(1), name);
        };
    }

    /** Collects the ways to read a name at one place and keeps the longest. */
    private final class Longest {

        private final CharSequence text;
        private final int start;
        private @Nullable AgencyName found;

        Longest(CharSequence text, int start) {
            this.text = text;
            this.start = start;
        }

        void offer(@Nullable Match<Organ> organ, List<String> chain, @Nullable String level) {
            if (organ != null && (found == null || organ.end() > found.end())) {
                boolean countyShort = !chain.isEmpty() && regions.isCountyShort(chain.get(0));
                found = new AgencyName(start, organ.end(), false, chain, countyShort, level, organ.value(), null);
            }
        }

        void regional(int at, List<String> chain) {
            regionNames.each(text, at, (name, end) -> {
                if (!chain.isEmpty() && !regions.isNested(chain.get(chain.size() - 1), name)) {
                    return;
                }
                List<String> longer = longer(chain, name);
                organs(end, longer, null);
                if (longer.size() < MOST_REGIONS) {
                    regional(end, longer);
                }
            });
        }

        void organs(int at, List<String> chain, @Nullable String level) {
            Match<Organ> organ = organs.at(text, at);
            if (organ != null && isWritable(organ.value(), at, level)) {
                offer(organ, chain, level);
            }
            if (level == null || level.length() == 1) {
                offer(localities.behindRegion(text, at), chain, level);
            }
        }

        /** A party committee needs a region that says what it is: 长春市委, not 长春委. */
        private boolean isWritable(Organ organ, int at, @Nullable String level) {
            return !organ.kind().equals("party")
                    || level != null
                    || DIVISION_ENDS.indexOf(text.charAt(at - 1)) >= 0
                    || text.charAt(at) != '委';
        }

        void central(Match<Organ> body) {
            regionNames.each(text, body.end(), (name, end) -> branchTail(body, List.of(name), end));
        }

        private void branchTail(Match<Organ> body, List<String> chain, int at) {
            offer(branches.tail(text, at, body.value()), chain, null);
            if (chain.size() < MOST_REGIONS) {
                regionNames.each(text, at, (name, end) -> {
                    List<String> longer = longer(chain, name);
                    branchTail(body, longer, end);
                });
            }
        }

        /** 团省委, 民革湖北省委会, 政协安吉县委员会, 中共长春市委组织部. */
        void branch(Match<String> opening) {
            Match<String> level = levels.longest(text, opening.end());
            if (level != null) {
                offer(branches.behind(text, opening.value(), level.end(), organs), List.of(), level.value());
            }
            branchOfRegion(opening, opening.end(), List.of());
        }

        private void branchOfRegion(Match<String> opening, int at, List<String> chain) {
            regionNames.each(text, at, (name, end) -> {
                List<String> longer = longer(chain, name);
                offer(branches.behind(text, opening.value(), end, organs), longer, null);
                if (longer.size() < MOST_REGIONS) {
                    branchOfRegion(opening, end, longer);
                }
            });
        }
    }
}
