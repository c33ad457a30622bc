package policygraph.document;

import java.math.BigDecimal;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Numbers written in Chinese characters: 二十三, 三千六百, 两万五千, 一亿零三百万, 二〇二五, and with a point 三点五. Words of
 * rough count (余, 多, 几, 来) are no part of a number.
 */
public final class ChineseNumerals {

    private static final String UNITS = "十百千";
    private static final long WAN = 10_000L;
    private static final long YI = 100_000_000L;

    /** 九千九百九十九万九千九百九十九亿 and its like fit easily; more is no number that anybody wrote. */
    private static final int LONGEST = 32;

    private ChineseNumerals() {}

    /** Whether the character may stand in a number. */
    public static boolean isNumeral(char c) {
        return switch (c) {
            case '十', '百', '千', '万', '亿', '拾', '佰', '仟', '萬', '億' -> true;
            default -> digit(c) >= 0;
        };
    }

    /** One past the last character of the run of numerals that begins at {@code start}; {@code start} when there is none. */
    public static int end(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && isNumeral(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The value of a whole number in Chinese characters; empty for anything else and for a mere unit such as 万. */
    public static OptionalLong parse(CharSequence numeral) {
        if (numeral.length() == 0 || numeral.length() > LONGEST || !holdsDigitOrTen(numeral)) {
            return OptionalLong.empty();
        }
        return isDigitsOnly(numeral) ? readDigits(numeral) : readUnits(numeral);
    }

    /** The value of a number in Chinese characters that may have a point: 三点五; null for anything else. */
    public static @Nullable BigDecimal parseDecimal(CharSequence numeral) {
        String text = numeral.toString();
        int point = text.indexOf('点');
        OptionalLong whole = parse(point < 0 ? text : text.substring(0, point));
        if (whole.isEmpty() || point < 0) {
            return whole.isEmpty() ? null : BigDecimal.valueOf(whole.getAsLong());
        }
        String decimals = text.substring(point + 1);
        if (decimals.isEmpty() || !isDigitsOnly(decimals)) {
            return null;
        }
        StringBuilder digits = new StringBuilder().append(whole.getAsLong()).append('.');
        decimals.chars().forEach(c -> digits.append(digit((char) c)));
        return new BigDecimal(digits.toString());
    }

    private static boolean holdsDigitOrTen(CharSequence numeral) {
        for (int i = 0; i < numeral.length(); i++) {
            if (digit(numeral.charAt(i)) >= 0 || unit(numeral.charAt(i)) == '十') {
                return true;
            }
        }
        return false;
    }

    /** Year style: each character one digit. */
    private static OptionalLong readDigits(CharSequence numeral) {
        long value = 0;
        for (int i = 0; i < numeral.length(); i++) {
            if (value > Long.MAX_VALUE / 100) {
                return OptionalLong.empty();
            }
            value = value * 10 + digit(numeral.charAt(i));
        }
        return OptionalLong.of(value);
    }

    private static boolean isDigitsOnly(CharSequence numeral) {
        for (int i = 0; i < numeral.length(); i++) {
            if (digit(numeral.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Counting style. */
    private static OptionalLong readUnits(CharSequence numeral) {
        long total = 0;
        long section = 0;
        long digit = -1;
        for (int i = 0; i < numeral.length(); i++) {
            char c = unit(numeral.charAt(i));
            int value = digit(c);
            if (value >= 0) {
                if (digit > 0) {
                    return OptionalLong.empty();
                }
                digit = value;
            } else if (UNITS.indexOf(c) >= 0) {
                long power = (long) Math.pow(10, 1 + UNITS.indexOf(c));
                section += (digit < 0 ? 1 : digit) * power;
                digit = -1;
            } else if (c == '万') {
                total += (section + Math.max(0, digit)) * WAN;
                section = 0;
                digit = -1;
            } else if (c == '亿') {
                total = (total + section + Math.max(0, digit)) * YI;
                section = 0;
                digit = -1;
            } else {
                return OptionalLong.empty();
            }
            if (total < 0 || total > Long.MAX_VALUE / (2 * YI)) {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.of(total + section + Math.max(0, digit));
    }

    private static int digit(char c) {
        return switch (c) {
            case '〇', '零', '○' -> 0;
            case '一', '壹' -> 1;
            case '二', '贰', '两' -> 2;
            case '三', '叁' -> 3;
            case '四', '肆' -> 4;
            case '五', '伍' -> 5;
            case '六', '陆' -> 6;
            case '七', '柒' -> 7;
            case '八', '捌' -> 8;
            case '九', '玖' -> 9;
            default -> -1;
        };
    }

    private static char unit(char c) {
        return switch (c) {
            case '拾' -> '十';
            case '佰' -> '百';
            case '仟' -> '千';
            case '萬' -> '万';
            case '億' -> '亿';
            default -> c;
        };
    }
}
