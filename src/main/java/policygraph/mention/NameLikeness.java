package policygraph.mention;

import java.util.List;

/**
 * Tells a name, or a description that singles one thing out, from a class of things. Each feature adds to or takes from
 * a score; the weights are set by hand on invented examples and checked on the gold replies.
 */
final class NameLikeness {

    /** A description scores this much or it is a class. */
    private static final double NAME = 3;

    private static final double QUOTED = 6;
    private static final double PLACE = 3;
    private static final double PLACE_ONLY = 1;
    private static final double RANK = 2;
    private static final double UNKNOWN_CHARACTER = 0.75;
    private static final int UNKNOWN_CHARACTERS_COUNTED = 4;
    private static final double LONG = 1;
    private static final int LONG_FROM = 6;
    private static final int VERY_LONG_FROM = 9;
    private static final double GOVERNED = 1.5;
    private static final double SUBJECT_OF_VERB = 2;
    private static final double CARRIED_OUT = 0.5;

    /** 组织开展X示范项目: who organises a project of so many own words speaks of one. */
    private static final double ORGANISED = 2;

    private static final int OWN_WORDS_ORGANISED = 2;
    private static final double PRAISE = -1.5;
    private static final double HEADING = -3;
    private static final double CLASS_NAME = -3;

    /** What nothing anchors (no verb, place or list) scores this much more, or it is a class. */
    private static final double UNANCHORED = -1.5;

    /** 零碳园区 is a class: few words before a head make a name of a laboratory only (岳麓山实验室). */
    private static final double BARE = -1;

    /** Applications have short names: 浙里办APP. */
    private static final List<String> APPS = List.of("APP", "app", "小程序", "公众号", "客户端");

    private static final int OWN_WORDS_OF_APP = 3;

    /** Heads of this weight or less end classes unless words of its own single a thing out. */
    private static final int WEAK_HEAD = -2;

    private static final int SHORTEST_OWN = 4;

    private final CharSequence text;
    private final ThingWords words;

    NameLikeness(CharSequence text, ThingWords words) {
        this.text = text;
        this.words = words;
    }

    boolean isName(ThingDescription d, Surroundings around) {
        if (d.quoted()) {
            return d.edge() != ThingRole.CLASS || around.counted();
        }
        if (d.edge() == ThingRole.CLASS || around.counted() || d.head().quotedOnly() || d.modifierLength() < 2) {
            return false;
        }
        return score(d, around) >= NAME;
    }

    /**
     * What stands about a description.
     *
     * @param heading it stands in a heading
     * @param counted a count follows: 平台23个
     * @param acts what follows is said of one thing: 由, 实施以来
     * @param listed a name and 、 or 和 stand before it, or its doer
     * @param organised a verb before it says that it is carried out
     * @param single 首个 before it says that there is but one
     */
    record Surroundings(
            boolean heading, boolean counted, boolean acts, boolean listed, boolean organised, boolean single) {}

    private double score(ThingDescription d, Surroundings around) {
        double score = d.head().weight() + opening(d) + ownWords(d);
        boolean governed = d.edge() == ThingRole.GOVERN || d.edge() == ThingRole.MAY_GOVERN || around.listed();
        boolean ranked = d.opensWith(ThingRole.RANK);
        boolean placed =
                d.opensWith(ThingRole.PROPER) || ranked && d.edge() != ThingRole.BOUNDARY || ranked && atStart(d);
        score += governed ? GOVERNED : 0;
        score += governed && d.head().weight() > 0 && d.modifierLength() >= SHORTEST_OWN ? CARRIED_OUT : 0;
        score += organised(d, around) ? ORGANISED : 0;
        score += around.acts() ? SUBJECT_OF_VERB : 0;
        score += around.single() ? PLACE : 0;
        score += around.heading() ? HEADING : 0;
        score += governed || placed || around.acts() || around.single() ? 0 : UNANCHORED;
        return score + (words.className(withoutRank(d)) ? CLASS_NAME : 0);
    }

    private static boolean organised(ThingDescription d, Surroundings around) {
        return around.organised()
                && d.head().type() == Type.PROGRAM
                && d.head().weight() < 0
                && d.modifierLength() >= SHORTEST_OWN
                && d.unknownLength() >= OWN_WORDS_ORGANISED;
    }

    /** After a comma, not in a list: 市、县级政府网站 are many. */
    private boolean atStart(ThingDescription d) {
        return d.start() == 0 || text.charAt(d.start() - 1) != '、';
    }

    private static double opening(ThingDescription d) {
        if (d.quoted()) {
            return QUOTED;
        }
        if (d.opensWith(ThingRole.PROPER)) {
            return d.modifiers().size() > 1 && !isSort(d) ? PLACE : PLACE_ONLY;
        }
        return d.opensWith(ThingRole.RANK) ? RANK : d.opensWith(ThingRole.PRAISE) ? PRAISE : 0;
    }

    /** 国际组织活动, 国家水利项目: a sort of things, although a country opens it. */
    private static boolean isSort(ThingDescription d) {
        return d.head().weight() <= WEAK_HEAD && d.unknownLength() == 0 && d.modifierLength() < VERY_LONG_FROM;
    }

    private static double ownWords(ThingDescription d) {
        int length = d.modifierLength();
        boolean bare = length < SHORTEST_OWN
                && d.head().type() == Type.PLATFORM
                && !d.head().word().endsWith("实验室")
                && !(APPS.contains(d.head().word()) && d.unknownLength() >= OWN_WORDS_OF_APP)
                && !d.opensWith(ThingRole.PROPER);
        return (bare ? BARE : 0)
                + UNKNOWN_CHARACTER * Math.min(d.unknownLength(), UNKNOWN_CHARACTERS_COUNTED)
                + (length >= LONG_FROM ? LONG : 0)
                + (length >= VERY_LONG_FROM ? LONG : 0);
    }

    private String withoutRank(ThingDescription d) {
        int start = d.start();
        boolean placed = false;
        for (ThingToken token : d.modifiers()) {
            boolean place = token.role() == ThingRole.PROPER || token.role() == ThingRole.RANK;
            boolean skipped = place && !placed || token.role() == ThingRole.PRAISE && token.end() < d.headStart();
            if (!skipped) {
                break;
            }
            placed |= place;
            start = token.end();
        }
        return text.subSequence(Math.min(start, d.headStart()), d.end()).toString();
    }
}
