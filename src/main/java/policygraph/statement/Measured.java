package policygraph.statement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what a figure measures, and for when, by the clause around it. */
final class Measured {

    /** Longest noun phrase believed, in characters. */
    private static final int LONGEST = 24;

    private static final Pattern DATE = Pattern.compile(
            "(?:截至|截止|到)?(?:(?:19|20)\\d\\d年(?:\\d{1,2}月(?:\\d{1,2}日)?|[上下]半年|第?[一二三四1-4]季度)?(?:底|末|初|中)?(?:前|以来|起)?)"
                    + "|(?:截至|截止)?目前|今年(?:以来|上半年|前\\d{1,2}个月)?|去年(?:底|末|全年)?|“十[二三四五六]五”(?:末|期末|期间|以来|时期)");

    private final WordList link = WordList.named("measure.link");
    private final WordList lead = WordList.named("measure.lead");
    private final WordList verb = WordList.named("measure.verb");
    private final WordList stop = WordList.named("measure.stop");

    /** Units of money, share and time: what they measure stands before them, never behind. */
    private static final WordList AMOUNTS = WordList.of(
            java.util.List.of("元", "%", "‰", "个百分点", "倍", "成", "小时", "年", "天", "亩", "平方米", "千瓦", "千瓦时", "吨", "公里"));

    /** The noun phrase that is counted, null where the clause does not tell. */
    @Nullable
    String phrase(CharSequence text, int clauseStart, Figure figure, int clauseEnd) {
        if (AMOUNTS.startingAt(figure.unit(), 0, figure.unit().length()) == 0 || "成".equals(figure.unit())) {
            String behind = behind(text, figure.end(), clauseEnd);
            if (behind != null) {
                return behind;
            }
        }
        return before(text, clauseStart, figure.start());
    }

    private @Nullable String behind(CharSequence text, int from, int clauseEnd) {
        int end = from;
        int limit = Math.min(clauseEnd, from + LONGEST);
        while (end < limit
                && isNoun(text.charAt(end))
                && stop.startingAt(text, end, limit) == 0
                && (end == from || verb.startingAt(text, end, limit) == 0)) {
            end++;
        }
        return end - from >= 2 && verb.startingAt(text, from, limit) == 0
                ? text.subSequence(from, end).toString()
                : null;
    }

    private @Nullable String before(CharSequence text, int clauseStart, int number) {
        int end = number;
        for (int length = link.endingAt(text, end, clauseStart);
                length > 0;
                length = link.endingAt(text, end, clauseStart)) {
            end -= length;
        }
        int start = Math.max(clauseStart, end - LONGEST);
        for (int i = start; i < end; i++) {
            int length = verb.startingAt(text, i, end);
            if (length > 0 && i + length < end) {
                start = i + length;
                i = start - 1;
            }
        }
        Matcher date = DATE.matcher(text).region(start, end);
        if (date.lookingAt()) {
            start = date.end();
        }
        for (int length = lead.startingAt(text, start, end); length > 0; length = lead.startingAt(text, start, end)) {
            start += length;
        }
        return end - start >= 2 ? text.subSequence(start, end).toString() : null;
    }

    /** The date nearest before the figure in its sentence, null if there is none. */
    static @Nullable String asOf(CharSequence text, int sentenceStart, int number) {
        Matcher date = DATE.matcher(text).region(sentenceStart, number);
        String last = null;
        while (date.find()) {
            last = date.group();
        }
        return last;
    }

    private static boolean isNoun(char c) {
        return Character.isLetter(c) || c == '“' || c == '”' || c == '·';
    }
}
