package policygraph.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.document.Reading;
import policygraph.gazetteer.NameTrie.Match;
import policygraph.gazetteer.Region;
import policygraph.gazetteer.Words;
import policygraph.mention.OrganizationLexicon.Known;
import policygraph.mention.OrganizationLexicon.Role;

/**
 * Where a name begins whose last word is known. The words before it, back to the nearest mark, are read from left to
 * right by the longest word known; the name begins behind the last of them that cannot be part of a name.
 */
final class OrganizationBoundary {

    /** Code units; the longest registered names have about 40. */
    private static final int REACH = 44;

    /** Characters of a field of work in the name of an institute. */
    private static final int SHORTEST_FIELD = 2;

    private static final int LONGEST_FIELD = 10;

    /** Last characters of organisations. */
    private static final String BODIES = "院所校厅局委部会司团厂社站";

    private static final List<String> SORTS =
            List.of("企业", "机构", "单位", "部门", "政府", "集团", "大学", "银行", "中心", "平台", "园区", "专家", "人员", "团队");

    private static final List<String> WITH = List.of("联合", "合作", "协同");

    private static final Opening NOTHING = new Opening(null, null, null);

    private static final String MEASURES = "家所个座批类只支户名项位";

    private final OrganizationLexicon lexicon;
    private final Reading reading;

    /** For each place of the reading what begins there, once it was looked up. */
    private final @Nullable Opening[] openings;

    private final AgencyPlaces agencies;

    OrganizationBoundary(OrganizationLexicon lexicon, Reading reading, AgencyPlaces agencies) {
        this.lexicon = lexicon;
        this.reading = reading;
        this.openings = new Opening[reading.length()];
        this.agencies = agencies;
    }

    /** What begins at a place; the places before one head are those before the next. */
    private record Opening(@Nullable Match<Known> known, @Nullable Match<Region> region, @Nullable Match<Role> word) {}

    private Opening opening(int at) {
        Opening opening = openings[at];
        if (opening == null) {
            Match<Known> known = lexicon.known.longest(reading, at);
            Match<Region> region = lexicon.regions.longest(reading, at);
            Match<Role> word = lexicon.words.longest(reading, at);
            opening = known == null && region == null && word == null ? NOTHING : new Opening(known, region, word);
            openings[at] = opening;
        }
        return opening;
    }

    /** True if a name may begin here: a mark or a word that ends names stands before it. */
    boolean isClean(int at) {
        return start(at, false) == at;
    }

    /**
     * The place where the name begins that goes on at {@code limit}.
     *
     * @param regional true if the name ends with a word that wants a region, so that an unknown word before one is cut
     */
    int start(int limit, boolean regional) {
        return start(limit, regional, false);
    }

    /** @param joined true if fields of work may be joined in such names: 天津市城市规划和交通设计研究院 */
    int start(int limit, boolean regional, boolean joined) {
        int start = segment(limit);
        int placeEnd = -1;
        boolean named = false;
        int bodyEnd = -1;
        int at = start;
        while (at < limit) {
            int agencyEnd = agencies.endFrom(at);
            Opening opening = opening(at);
            Match<Known> known = opening.known();
            Match<Region> region = opening.region();
            Match<Role> word = opening.word();
            int knownEnd = known == null ? 0 : known.end();
            int regionEnd = region == null ? 0 : region.end();
            int wordEnd = word == null ? 0 : word.end();
            if (agencyEnd >= 0 && agencyEnd >= Math.max(knownEnd, wordEnd) && agencyEnd <= limit) {
                start = at;
                named = true;
                bodyEnd = agencyEnd;
                at = agencyEnd;
            } else if (knownEnd > 0 && knownEnd >= Math.max(regionEnd, wordEnd)) {
                start = beginsAnew(known, at, knownEnd) ? at : start;
                placeEnd = start == at && isInstitute(known) ? knownEnd : placeEnd;
                named = true;
                bodyEnd = isBody(known) ? knownEnd : bodyEnd;
                at = knownEnd;
            } else if (regionEnd > 0 && regionEnd >= wordEnd) {
                start = regional && !named && regionEnd <= limit ? at : start;
                placeEnd = start == at ? regionEnd : placeEnd;
                named = true;
                at = regionEnd;
            } else if (joined && placeEnd > start && joinsFields(placeEnd, at, limit)) {
                at++;
            } else if (word != null
                    && wordEnd <= limit
                    && (ends(word.value(), start == at, at, wordEnd) || bodyEnd == at && isWith(at, wordEnd, limit))) {
                start = wordEnd;
                named = false;
                at = wordEnd;
            } else if (word != null && word.value() == Role.PROTECTED) {
                at = wordEnd;
            } else if (isCount(at)) {
                start = at + 1;
                named = false;
                at++;
            } else {
                at++;
            }
        }
        return start;
    }

    private static boolean isBody(@Nullable Match<Known> known) {
        return known != null && known.value().type() == Type.UNIVERSITY || isInstitute(known);
    }

    /** 某学院|联合|某公司: behind the full name of another, and the name that begins here is more than a head. */
    private boolean isWith(int at, int wordEnd, int limit) {
        return limit - wordEnd >= SHORTEST_FIELD && WITH.contains(reading.subSequence(at, wordEnd));
    }

    private static boolean isInstitute(@Nullable Match<Known> known) {
        return known != null && known.value().type() == Type.RESEARCH_INSTITUTE;
    }

    /** 城市规划|和|交通设计: words without an organisation stand on both sides. */
    private boolean joinsFields(int from, int at, int limit) {
        char c = reading.charAt(at);
        if (c != '和' && c != '与'
                || at - from < SHORTEST_FIELD
                || at - from > LONGEST_FIELD
                || limit - at <= SHORTEST_FIELD
                || limit - at > LONGEST_FIELD
                || BODIES.indexOf(reading.charAt(at - 1)) >= 0
                || namesBegin(at + 1)) {
            return false;
        }
        for (int i = from; i < limit; i++) {
            var word = i == at ? null : lexicon.words.longest(reading, i);
            if (word != null && word.value() == Role.BOUNDARY && word.end() - i > 1) {
                return false;
            }
        }
        return SORTS.stream().noneMatch(sort -> matches(at - sort.length(), sort));
    }

    private static boolean beginsAnew(@Nullable Match<Known> known, int at, int end) {
        return known != null && known.value().type() == Type.UNIVERSITY && end - at > 3;
    }

    private boolean ends(Role role, boolean opens, int at, int end) {
        return switch (role) {
            case BOUNDARY -> true;
            case WEAK -> opens && end - at > 1 || namesBegin(end);
            case PROTECTED -> false;
        };
    }

    private boolean namesBegin(int at) {
        return agencies.beginAt(at)
                || matches(at, "中国")
                || matches(at, "国家")
                || lexicon.known.longest(reading, at) != null
                || lexicon.regions.longest(reading, at) != null
                || relativeEnd(at) > at && lexicon.forms.longest(reading, relativeEnd(at)) != null;
    }

    /** 12家, 8 所: the measure word is the last of a count. */
    private boolean isCount(int at) {
        if (at == 0 || MEASURES.indexOf(reading.charAt(at)) < 0) {
            return false;
        }
        char before = reading.charAt(at - 1);
        return before >= '0' && before <= '9' || "余多几两".indexOf(before) >= 0;
    }

    /** The end of a word such as 省 or 自治区 that stands for the issuer's own region; {@code at} if there is none. */
    int relativeEnd(int at) {
        for (String word : RELATIVE) {
            if (matches(at, word)) {
                return at + word.length();
            }
        }
        return at;
    }

    private static final String[] RELATIVE = {"自治区", "自治州", "自治县", "省", "市", "县", "区", "州", "旗", "盟"};

    boolean matches(int at, String word) {
        return Words.at(reading, at, word);
    }

    /** Back to the nearest mark; brackets with a few words in them are part of a name: 博世氢动力系统(重庆)有限公司. */
    private int segment(int limit) {
        int at = limit;
        while (at > 0 && limit - at < REACH) {
            char c = reading.charAt(at - 1);
            if (c == ')') {
                int open = open(at - 1);
                if (open < 0) {
                    return at;
                }
                at = open;
            } else if (Character.isIdeographic(c) || Character.isLetterOrDigit(c) || c == '·' || c == '-') {
                at--;
            } else {
                return at;
            }
        }
        return at;
    }

    private int open(int close) {
        for (int at = close - 1; at > 0 && close - at < 10; at--) {
            char c = reading.charAt(at);
            if (c == '(') {
                return Character.isIdeographic(reading.charAt(at - 1)) ? at : -1;
            }
            if (!Character.isIdeographic(c)) {
                return -1;
            }
        }
        return -1;
    }
}
