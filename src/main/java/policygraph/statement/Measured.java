package policygraph.statement;

import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import policygraph.gazetteer.WordList;

/** Tells what a figure measures, and for when, by the clause around it. */
final class Measured {

    /** Longest noun phrase believed, in characters. */
    private static final int LONGEST = 24;

    private static final OpenedPattern DATE = OpenedPattern.of(
            "截到12目今去“",
            "(?:截至|截止|到)?(?:(?:19|20)\\d\\d年(?!第\\d)(?:\\d{1,2}月(?:\\d{1,2}日)?|[上下]半年|第?[一二三四1-4]季度)?(?:底|末|初|中)?(?:前|以来|起)?)"
                    + "|(?:截至|截止)?目前|今年(?:以来|上半年|前\\d{1,2}个月|\\d{1,2}月)?|去年(?:底|末|全年)?|“十[二三四五六]五”(?:末|期末|期间|以来|时期)");

    private final WordList link = StatementWords.named("measure.link");
    private final WordList lead = StatementWords.named("measure.lead");
    private final WordList verb = StatementWords.named("measure.verb");
    private final WordList openingVerb = StatementWords.named("measure.openingVerb");
    private final WordList comparison = StatementWords.named("measure.comparison");
    private final WordList stop = StatementWords.named("measure.stop");

    /** Units of money, share and time: what they measure stands before them, never behind. */
    private static final WordList AMOUNTS =
            WordList.of(List.of("元", "%", "‰", "个百分点", "倍", "成", "小时", "年", "天", "亩", "平方米", "千瓦", "千瓦时", "吨", "公里"));

    /** The noun phrase that is counted, null where the clause does not tell. */
    @Nullable
    String phrase(CharSequence text, int clauseStart, Figure figure, int clauseEnd) {
        int behind = nounEnd(text, figure, clauseEnd);
        return behind > figure.end()
                ? text.subSequence(figure.end(), behind).toString()
                : before(text, clauseStart, figure.start());
    }

    /** Where the noun behind a figure ends that it counts; the figure's end when there is none: 48家|企业|开展. */
    int nounEnd(CharSequence text, Figure figure, int clauseEnd) {
        if (AMOUNTS.startingAt(figure.unit(), 0, figure.unit().length()) > 0) {
            return figure.end();
        }
        int end = figure.end();
        int limit = Math.min(clauseEnd, end + LONGEST);
        while (end < limit
                && (isNoun(text.charAt(end)) || end > figure.end() && "()".indexOf(text.charAt(end)) >= 0)
                && stop.startingAt(text, end, limit) == 0
                && verb.startingAt(text, end, limit) == 0
                && (end > figure.end() || openingVerb.startingAt(text, end, limit) == 0)) {
            end++;
        }
        return end - figure.end() >= 2 ? end : figure.end();
    }

    private @Nullable String before(CharSequence text, int clauseStart, int number) {
        int end = trimEnd(text, clauseStart, number);
        int start = trimStart(text, Math.max(clauseStart, end - LONGEST), end);
        return end - start >= 2 && comparison.startingAt(text, start, end) == 0
                ? text.subSequence(start, end).toString()
                : null;
    }

    /** Leaves 达到, 由, 2018年的 before a number aside. */
    private int trimEnd(CharSequence text, int clauseStart, int number) {
        int end = number;
        int before;
        do {
            before = end;
            end -= link.endingAt(text, end, clauseStart);
            if (end - 5 >= clauseStart && text.charAt(end - 1) == '年' && FigureScanner.isDigit(text.charAt(end - 2))) {
                end -= 5;
            }
        } while (end < before);
        return end;
    }

    /** Starts behind the last verb or date, and behind what opens the clause. */
    private int trimStart(CharSequence text, int from, int end) {
        int start = from;
        for (int i = from; i < end; i++) {
            int length = verb.startingAt(text, i, end);
            if (length > 0 && i + length < end) {
                start = i + length;
                i = start - 1;
            }
        }
        for (int i = start; i < end; i++) {
            start = text.charAt(i) == '”' && openQuote(text, start, i) < 0 ? i + 1 : start;
        }
        if (mayHoldDate(text, start, end)) {
            for (MatchResult date = DATE.first(text, start, end); date != null; date = DATE.first(text, start, end)) {
                start = date.end();
            }
        }
        int before;
        do {
            before = start;
            start += lead.startingAt(text, start, end);
            start += openingVerb.startingAt(text, start, end);
        } while (start > before);
        return start;
    }

    private static int openQuote(CharSequence text, int from, int at) {
        int i = at;
        while (i >= from && text.charAt(i) != '“') {
            i--;
        }
        return i < from ? -1 : i;
    }

    /** The last date between two positions, the one known before if there is none. */
    static @Nullable String asOf(CharSequence text, int from, int number, @Nullable String known) {
        if (!mayHoldDate(text, from, number)) {
            return known;
        }
        String last = known;
        MatchResult date = DATE.first(text, from, number);
        while (date != null) {
            boolean compared = date.start() > from && "比较".indexOf(text.charAt(date.start() - 1)) >= 0;
            last = compared ? last : date.group();
            date = DATE.first(text, date.end(), number);
        }
        return last;
    }

    /** Every date that {@link #DATE} matches has one of these characters. */
    private static boolean mayHoldDate(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '年' || c == '目' || c == '”') {
                return true;
            }
        }
        return false;
    }

    private static boolean isNoun(char c) {
        return Character.isLetter(c) || c == '“' || c == '”' || c == '·';
    }
}
