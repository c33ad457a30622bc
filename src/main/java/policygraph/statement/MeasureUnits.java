package policygraph.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import policygraph.gazetteer.NameTrie;
import policygraph.gazetteer.NameTrie.Match;
import policygraph.gazetteer.WordList;
import policygraph.gazetteer.Words;
import policygraph.seed.Row;
import policygraph.seed.Seeds;

/** The measure words of {@code seeds/rule/statement/unit.tsv}. */
final class MeasureUnits {

    static final int NONE = -1;
    static final int BLOCKED = -2;

    /** How far from a unit its companions are looked for, in characters: about one clause. */
    private static final int REACH = 12;

    /** What a unit may be divided by, beside the units themselves: 元/月, 吨/年. */
    private static final WordList DIVISORS = WordList.of(
            List.of("年", "月", "日", "天", "周", "人", "户", "次", "生", "学年", "学期", "季度", "半年", "时", "s", "h", "d"));

    /**
     * @param fromTen whether it counts after Chinese numerals from ten on
     * @param numeralsAfter otherwise the words after which it counts, or none
     */
    private record Unit(
            boolean fromTen, WordList numeralsAfter, WordList notAfter, List<String> notBefore, WordList needs) {}

    /** How the number before a unit is written. */
    enum Script {
        ARABIC,
        CHINESE,
        CHINESE_BELOW_TEN
    }

    private final NameTrie<Unit> units;

    private MeasureUnits(Map<String, Unit> units) {
        this.units = NameTrie.of(units);
    }

    static MeasureUnits fromSeeds() {
        Map<String, Unit> units = new HashMap<>();
        for (Row row : Seeds.table("rule/statement/unit.tsv")) {
            Unit unit = new Unit(
                    row.list("han").contains("y"),
                    WordList.of(row.list("han")),
                    WordList.of(row.list("not_after")),
                    row.list("not_before"),
                    WordList.of(row.list("needs")));
            units.putIfAbsent(row.get("unit"), unit);
        }
        return new MeasureUnits(units);
    }

    /**
     * The end of the unit that stands at {@code at} and goes with the number that starts at {@code number}; {@link
     * #NONE} if none stands there, {@link #BLOCKED} if one does that means something else.
     */
    int match(CharSequence text, int number, int at, int limit, Script script) {
        Match<Unit> unit = units.longest(text, at, limit);
        if (unit == null) {
            return NONE;
        }
        return fits(unit.value(), text, number, unit.end(), limit, script) ? extend(text, unit.end(), limit) : BLOCKED;
    }

    private static boolean fits(Unit unit, CharSequence text, int number, int end, int limit, Script script) {
        if (script != Script.ARABIC && !countsInChinese(unit, text, number, script)) {
            return false;
        }
        if (isLatin(text.charAt(end - 1)) && end < limit && isLatin(text.charAt(end))) {
            return false;
        }
        int clause = Math.max(0, number - REACH);
        return unit.notAfter.endingAt(text, number, clause) == 0
                && !followedBy(unit.notBefore, text, end, limit)
                && (unit.needs.isEmpty() || unit.needs.in(text, clause, Math.min(limit, end + 2)));
    }

    private static boolean countsInChinese(Unit unit, CharSequence text, int number, Script script) {
        return unit.fromTen
                ? script == Script.CHINESE
                : unit.numeralsAfter.endingAt(text, number, Math.max(0, number - REACH)) > 0;
    }

    private static boolean followedBy(List<String> words, CharSequence text, int end, int limit) {
        for (String word : words) {
            if (word.charAt(0) == '~' ? inClause(word.charAt(1), text, end, limit) : Words.at(text, end, limit, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean inClause(char c, CharSequence text, int end, int limit) {
        for (int i = end; i < Math.min(limit, end + REACH) && "，。；、".indexOf(text.charAt(i)) < 0; i++) {
            if (text.charAt(i) == c) {
                return true;
            }
        }
        return false;
    }

    /** Takes in what makes the unit compound: 台(套), 元/平方米, 元/人·月. */
    private int extend(CharSequence text, int end, int limit) {
        if (end < limit && text.charAt(end) == '(') {
            int inner = divisor(text, end + 1, Math.min(limit, end + 4));
            if (inner > 0 && inner < limit && text.charAt(inner) == ')') {
                return inner + 1;
            }
        }
        int at = end;
        while (at < limit && (text.charAt(at) == '/' || at > end && text.charAt(at) == '·')) {
            int next = divisor(text, at + 1, limit);
            if (next < 0) {
                break;
            }
            at = next;
        }
        return at;
    }

    /** The end of the longest unit or divisor at a place, whatever follows it; -1 if there is none. */
    private int divisor(CharSequence text, int at, int limit) {
        int divisor = DIVISORS.startingAt(text, at, limit);
        Match<Unit> unit = units.longest(text, at, limit);
        int end = Math.max(at + divisor, unit == null ? at : unit.end());
        return end == at ? -1 : end;
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
