package policygraph.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.gazetteer.NameTrie;

/**
 * Cuts one sentence of the reading into words: earlier mentions, quoted names, dates and counts, then the longest known
 * word, else single characters. It looks no further than names of platforms and programmes need.
 */
final class ThingTokens {

    /** A longer quotation is a sentence. */
    private static final int LONGEST_QUOTE = 40;

    /** A bracket in a name is short: 湖南（三亚）南繁科研育种园. */
    private static final int LONGEST_BRACKET = 12;

    /** No title is longer; a 《 without its 》 must not be looked for through a whole text. */
    private static final int LONGEST_TITLE = 400;

    /** No number is longer, in characters. */
    private static final int LONGEST_NUMBER = 24;

    private static final String NUMERALS = "0123456789〇零一二两三四五六七八九十百千万亿余多几数";
    private static final String MEASURES = "家个项座处批所支条类种场期套台名只次人位片辆份篇册件门届轮组户亩吨元对张间幢栋艘架";
    private static final String ROUND = "百千万";
    private static final String DATES = "年月日号时%";

    private final CharSequence text;
    private final ThingWords words;
    private final List<Place> mentions;
    private final List<ThingToken> tokens = new ArrayList<>();

    /** The first mention that does not begin before the word to be read. */
    private int nextMention;

    /**
     * An earlier mention in positions of the reading.
     *
     * @param start first position
     * @param end one past the last
     * @param type what it names
     */
    record Place(int start, int end, Type type) {}

    private ThingTokens(CharSequence text, ThingWords words, List<Place> mentions) {
        this.text = text;
        this.words = words;
        this.mentions = mentions;
    }

    /** The words from {@code start} to {@code end}, without gaps. */
    static List<ThingToken> of(CharSequence text, int start, int end, ThingWords words, List<Place> mentions) {
        ThingTokens cut = new ThingTokens(text, words, mentions);
        int at = start;
        while (at < end) {
            at = cut.next(at, end);
        }
        return cut.tokens;
    }

    private int next(int at, int end) {
        Place mention = mentionAt(at);
        if (mention != null && mention.end() <= end) {
            return add(at, mention.end(), ThingRole.SUBJECT);
        }
        char c = text.charAt(at);
        return switch (c) {
            case '“', '「' -> quoted(at, end, c == '“' ? '”' : '」');
            case '《' -> add(at, closing(at, Math.min(end, at + LONGEST_TITLE), '《', '》'), ThingRole.BOUNDARY);
            case '(' -> bracket(at, end);
            case '—', '·' -> add(at, at + 1, inName(at, end) ? ThingRole.UNKNOWN : ThingRole.BOUNDARY);
            default -> isWord(c) ? word(at, end) : add(at, at + 1, ThingRole.BOUNDARY);
        };
    }

    private int word(int at, int end) {
        int ordinal = ordinal(at, end);
        if (ordinal > at) {
            return add(at, ordinal, ThingRole.COMMON);
        }
        int counted = counted(at, end);
        if (counted > at) {
            return counted;
        }
        NameTrie.Match<ThingRole> known = words.word(text, at);
        if (known != null && known.end() <= end) {
            return add(at, known.end(), known.value());
        }
        if (isOwnRegion(at, end)) {
            return add(at, at + 1, ThingRole.RANK);
        }
        return add(at, at + 1, ThingRole.UNKNOWN);
    }

    /** 省, 市, 县 where a name may begin stand for the issuer's own region: 县|职教中心扩建项目. */
    private boolean isOwnRegion(int at, int end) {
        if ("省市县区州盟旗".indexOf(text.charAt(at)) < 0 || at + 1 >= end || !isWord(text.charAt(at + 1))) {
            return false;
        }
        return tokens.isEmpty()
                || switch (tokens.get(tokens.size() - 1).role()) {
                    case GOVERN, FUNCTION, BOUNDARY, SUBJECT -> true;
                    default -> false;
                };
    }

    /** The end of an ordinal, which may be part of a name: 第一批, 第三方, 第二回. */
    private int ordinal(int at, int end) {
        int i = at + 1;
        while (text.charAt(at) == '第' && i < end && i - at < LONGEST_NUMBER && NUMERALS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i > at + 1 && i < end ? i + 1 : at;
    }

    /** Dates and counts: 2023年, 1.2万户; one inside a name (千名博士入企行动) is a word like others. */
    private int counted(int at, int end) {
        int i = at;
        while (i < end && i - at < LONGEST_NUMBER && isNumeral(i, at, end)) {
            i++;
        }
        if (i == at || i == end || i - at == LONGEST_NUMBER) {
            return at;
        }
        boolean digits = Character.isDigit(text.charAt(at));
        if (digits && text.charAt(i) == '.') {
            return add(at, i + 1, ThingRole.BOUNDARY);
        }
        char measure = text.charAt(i);
        if (DATES.indexOf(measure) >= 0 && (digits || i - at >= 4)) {
            return add(at, i + 1, ThingRole.FUNCTION);
        }
        if (MEASURES.indexOf(measure) < 0 || isNumeralWord(at, i + 1)) {
            return at;
        }
        boolean name = !digits && (insideWords() || ROUND.indexOf(text.charAt(at)) >= 0);
        return add(at, i + 1, name || isPhase(at, i) ? ThingRole.COMMON : ThingRole.CLASS);
    }

    private boolean isNumeral(int i, int at, int end) {
        return NUMERALS.indexOf(text.charAt(i)) >= 0 || decimalPoint(i, at, end);
    }

    private boolean decimalPoint(int i, int at, int end) {
        return i > at && i + 1 < end && text.charAt(i) == '.' && Character.isDigit(text.charAt(i + 1));
    }

    /** 一期, 二期 of a project. */
    private boolean isPhase(int at, int measure) {
        return text.charAt(measure) == '期' && measure - at == 1 && "一二三四五".indexOf(text.charAt(at)) >= 0;
    }

    private boolean insideWords() {
        return !tokens.isEmpty()
                && tokens.get(tokens.size() - 1).role().material()
                && tokens.get(tokens.size() - 1).role() != ThingRole.MAY_GOVERN;
    }

    /** 一体, 百家, 一批 and the like are read from the word lists. */
    private boolean isNumeralWord(int at, int end) {
        NameTrie.Match<ThingRole> known = words.word(text, at);
        return known != null && known.end() >= end;
    }

    private int quoted(int at, int end, char close) {
        int i = at + 1;
        while (i < end && i - at <= LONGEST_QUOTE && text.charAt(i) != close) {
            i++;
        }
        if (i == end || i - at > LONGEST_QUOTE) {
            return add(at, at + 1, ThingRole.BOUNDARY);
        }
        String content = text.subSequence(at + 1, i).toString();
        boolean sentence = content.indexOf('，') >= 0 || content.indexOf('《') >= 0 || content.isEmpty();
        ThingRole role = sentence ? ThingRole.BOUNDARY : words.slogan(content) ? ThingRole.COMMON : ThingRole.QUOTE;
        return add(at, i + 1, role);
    }

    private int bracket(int at, int end) {
        int close = closing(at, Math.min(end, at + LONGEST_BRACKET), '(', ')');
        boolean part = close - at > 2
                && close < end
                && at > 0
                && isWord(text.charAt(at - 1))
                && isWord(text.charAt(close))
                && !words.aside(text.subSequence(at + 1, close - 1).toString());
        return add(at, close, part ? ThingRole.COMMON : ThingRole.BOUNDARY);
    }

    private int closing(int at, int end, char open, char close) {
        int depth = 0;
        for (int i = at; i < end; i++) {
            char c = text.charAt(i);
            depth += c == open ? 1 : c == close ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return at + 1;
    }

    /** A dash or point between words: 华西—成华, 中国·南宁. */
    private boolean inName(int at, int end) {
        return at > 0 && at + 1 < end && isWord(text.charAt(at - 1)) && isWord(text.charAt(at + 1));
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '+' || c == '/' || c == '.' || c == '-' || c == '&';
    }

    private @Nullable Place mentionAt(int at) {
        while (nextMention < mentions.size() && mentions.get(nextMention).start() < at) {
            nextMention++;
        }
        Place next = nextMention < mentions.size() ? mentions.get(nextMention) : null;
        return next != null && next.start() == at ? next : null;
    }

    private int add(int start, int end, ThingRole role) {
        tokens.add(new ThingToken(start, end, role));
        return end;
    }
}
