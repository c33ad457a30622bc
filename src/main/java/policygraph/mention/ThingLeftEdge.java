package policygraph.mention;

import java.util.List;

/** Finds where the name that ends in a head begins: scans to the left until a word that no name goes over. */
final class ThingLeftEdge {

    /** No name of the genre is longer. */
    private static final int LONGEST_NAME = 44;

    /** 实施居家和社区…项目: a word as long, right after the verb, is joined to what follows; a longer one is a thing. */
    private static final int LONGEST_JOINED = 2;

    /** Last characters of organisations that no finder knows. */
    private static final String ORGANISATION_ENDS = "厅局委部院校社处办";

    /** Verbs that govern even after another verb: 推动建设X, 支持申报X. */
    private static final List<String> AFTER_VERB = List.of("建设", "组织", "运营", "申报", "支持", "升级", "创建", "引进", "扩建", "使用");

    /** Verbs of service: after 向, 为, 面向 and whom it serves they are the predicate: 向学生开放X. */
    private static final List<String> SERVES =
            List.of("开放", "提供", "推广", "推荐", "推介", "推送", "展示", "宣传", "介绍", "发布", "开发", "征集");

    private static final String WATERS = "河江湖溪";
    private static final int LONGEST_WATER = 4;

    private static final List<String> TOWARDS = List.of("向", "为", "面向", "给", "让");

    private final CharSequence text;
    private final List<ThingToken> tokens;
    private final ThingWords words;

    ThingLeftEdge(CharSequence text, List<ThingToken> tokens, ThingWords words) {
        this.text = text;
        this.tokens = tokens;
        this.words = words;
    }

    /** The index of the first word of the name whose last word is {@code last}. */
    int first(int last) {
        int first = last;
        while (first > 0 && reaches(first - 1, last)) {
            first--;
        }
        return trim(first, last);
    }

    private boolean reaches(int at, int last) {
        ThingToken token = tokens.get(at);
        if (tokens.get(last).end() - token.start() > LONGEST_NAME) {
            return false;
        }
        return switch (token.role()) {
            case MAY_GOVERN -> !governs(at);
            case CONJUNCTION -> joins(at, last);
            case SUBJECT -> laboratoryOf(at);
            case QUOTE -> !quoteBetween(at + 1, last);
            default -> token.role().material();
        };
    }

    private boolean quoteBetween(int from, int to) {
        return tokens.subList(from, to + 1).stream().anyMatch(token -> token.role() == ThingRole.QUOTE);
    }

    /** What may precede a quoted name and belong to it opens with a place: 国家重点研发计划“X”重点专项. */
    private int trim(int first, int last) {
        int at = first;
        for (int i = first + 1; i <= last; i++) {
            boolean quote = tokens.get(i).role() == ThingRole.QUOTE;
            if (quote && isOrganisationEnd(tokens.get(i - 1))) {
                at = i;
            }
        }
        while (at < last && !startsName(tokens.get(at))) {
            at++;
        }
        return at;
    }

    private boolean startsName(ThingToken token) {
        char c = text.charAt(token.start());
        return token.role() != ThingRole.CONJUNCTION && c != '—' && c != '·' && c != '(';
    }

    /** Whether an ambiguous verb is the predicate: where one can start, or before what opens a name. */
    boolean governs(int at) {
        int verb = at;
        while (verb > 0 && at - verb < LONGEST_NAME && tokens.get(verb - 1).role() == ThingRole.MAY_GOVERN) {
            verb--;
        }
        if (verb == 0) {
            return true;
        }
        ThingToken before = tokens.get(verb - 1);
        return switch (before.role()) {
            case FUNCTION, SUBJECT, BOUNDARY, CLASS -> true;
            case GOVERN -> AFTER_VERB.contains(word(verb)) || word(verb).length() > 3;
            default -> isOrganisationEnd(before) || opensName(verb + 1) || nameActs(verb) || serves(verb);
        };
    }

    /** 向师生开放X, 为企业提供X: whom it serves stands between, and no other verb. */
    private boolean serves(int at) {
        if (!SERVES.contains(word(at))) {
            return false;
        }
        for (int i = at - 1; i >= 0 && at - i < LONGEST_NAME; i--) {
            ThingRole role = tokens.get(i).role();
            if (role == ThingRole.GOVERN
                    || role == ThingRole.BOUNDARY && text.charAt(tokens.get(i).start()) != '、') {
                return false;
            }
            if (role == ThingRole.FUNCTION && TOWARDS.contains(word(i))) {
                return true;
            }
        }
        return false;
    }

    /** 某创新中心建设某平台: a name before the verb, and more than a head after it. */
    private boolean nameActs(int at) {
        ThingToken verb = tokens.get(at);
        return words.headBefore(text, tokens.get(0).start(), tokens.get(at - 1).end()) != null
                && at + 1 < tokens.size()
                && tokens.get(at + 1).role().material()
                && words.headBefore(text, verb.end(), tokens.get(at + 1).end()) == null;
    }

    private boolean opensName(int at) {
        ThingRole role = at < tokens.size() ? tokens.get(at).role() : ThingRole.BOUNDARY;
        return role == ThingRole.PROPER || role == ThingRole.RANK || role == ThingRole.QUOTE;
    }

    private boolean isOrganisationEnd(ThingToken token) {
        return token.role() == ThingRole.SUBJECT
                || token.role() == ThingRole.UNKNOWN && ORGANISATION_ENDS.indexOf(text.charAt(token.end() - 1)) >= 0;
    }

    /** 与 and 和 are part of a name that opens with a place (国家机器人检测与评定中心), else they join two things. */
    private boolean joins(int at, int last) {
        if (at == 0 || at + 1 >= tokens.size() || opensName(at + 1)) {
            return false;
        }
        ThingToken before = tokens.get(at - 1);
        if (!before.role().material()
                || isOrganisationEnd(before)
                || words.headBefore(text, tokens.get(0).start(), before.end()) != null) {
            return false;
        }
        int first = at - 1;
        while (first > 0
                && tokens.get(first - 1).role().material()
                && !(tokens.get(first - 1).role() == ThingRole.MAY_GOVERN && governs(first - 1))) {
            first--;
        }
        if (first > 0 && tokens.get(first - 1).role() == ThingRole.CONJUNCTION && isLaboratory(last)) {
            return joins(first - 1, last);
        }
        boolean placed = tokens.get(first).role() == ThingRole.PROPER
                || tokens.get(first).role() == ThingRole.RANK
                || opensWithWater(first, at);
        boolean governed = first > 0
                && (tokens.get(first - 1).role() == ThingRole.GOVERN
                        || tokens.get(first - 1).role() == ThingRole.MAY_GOVERN);
        return placed
                || governed
                        && (isLaboratory(last)
                                || before.end() - tokens.get(first).start() <= LONGEST_JOINED);
    }

    /** 某某教育部重点实验室: the ministry stands inside the name. */
    private boolean laboratoryOf(int at) {
        return at > 0
                && at + 1 < tokens.size()
                && word(at + 1).startsWith("重点实验室")
                && tokens.get(at - 1).role().material()
                && text.charAt(tokens.get(at).end() - 1) == '部';
    }

    /** Fields of research are joined in the names of laboratories, however long. */
    private boolean isLaboratory(int last) {
        return word(last).endsWith("实验室");
    }

    /** 永定河, 赤水河流域: named like a river or a lake. */
    private boolean opensWithWater(int first, int behind) {
        for (int i = first + 1; i < Math.min(behind, first + LONGEST_WATER); i++) {
            if (tokens.get(i).role() == ThingRole.UNKNOWN
                    && WATERS.indexOf(text.charAt(tokens.get(i).end() - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private String word(int at) {
        return text.subSequence(tokens.get(at).start(), tokens.get(at).end()).toString();
    }
}
