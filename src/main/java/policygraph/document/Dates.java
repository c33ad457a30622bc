package policygraph.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as replies print them: 2025年5月29日, 2024-07-22 10:24, 2024/7/2, 2024.7.2, 20221025, 二〇二三年六月十九日. */
final class Dates {

    private static final String YEAR = "((?:19|20)\\d{2})";

    private static final Pattern ARABIC =
            Pattern.compile("(?<!\\d)" + YEAR + "(?:年|[-/.])(\\d{1,2})(?:月|[-/.])(\\d{1,2})(?!\\d)日?号?");

    private static final Pattern COMPACT = Pattern.compile("(?<!\\d)" + YEAR + "(\\d{2})(\\d{2})(?!\\d)");

    private static final Pattern CHINESE =
            Pattern.compile("([一二][一二三四五六七八九〇○零0Oo]{3})年(元|[一二三四五六七八九十]{1,2})月([一二三四五六七八九十廿卅]{1,3})[日号]");

    private static final Pattern STRAY_MARKS = Pattern.compile("[\\s|。.)）]*");

    /** Dates are short; what is longer holds more than a date. */
    private static final int LONGEST = 40;

    /**
     * @param start place in the text searched
     * @param end one past it
     */
    record Found(LocalDate date, int start, int end) {}

    private Dates() {}

    /** The first date in a short text. */
    static @Nullable Found find(String text) {
        if (text.indexOf('年') < 0 && !holdsDigit(text)) {
            return null;
        }
        for (Pattern pattern : new Pattern[] {ARABIC, CHINESE, COMPACT}) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                LocalDate date = date(matcher);
                if (date != null) {
                    return new Found(date, matcher.start(), matcher.end());
                }
            }
        }
        return null;
    }

    private static boolean holdsDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The date that makes up all of a line, stray marks behind it apart. */
    static @Nullable Found whole(String line) {
        Found found = line.length() > LONGEST ? null : find(line);
        if (found == null || !line.substring(0, found.start()).isBlank()) {
            return null;
        }
        return STRAY_MARKS.matcher(line.substring(found.end())).matches() ? found : null;
    }

    private static @Nullable LocalDate date(Matcher matcher) {
        try {
            return LocalDate.of(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(String words) {
        if (Character.isDigit(words.charAt(0))) {
            return Integer.parseInt(words);
        }
        String numeral = words.replaceAll("[0Oo○]", "〇")
                .replace("元", "一")
                .replace("廿", "二十")
                .replace("卅", "三十");
        OptionalLong value = ChineseNumerals.parse(numeral);
        return value.isPresent() ? (int) value.getAsLong() : 0;
    }
}
