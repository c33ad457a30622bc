package policygraph.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.document.ChineseNumerals;
import policygraph.gazetteer.WordList;

/**
 * Finds the numbers with a unit in one pass over a reading. Numbers in titles 《》 and in short quotations, which are
 * names, do not count; neither do ordinals.
 */
final class FigureScanner {

    /** The longest quotation taken for a name, in characters: “15分钟生活圈”. */
    private static final int LONGEST_NAME = 16;

    /** The longest title skipped, in characters; an unclosed 《 hides no more than that. */
    private static final int LONGEST_TITLE = 120;

    /** More digits than these are no amount. */
    private static final int MOST_DIGITS = 15;

    /** From here on 年 is a date and no duration. */
    private static final BigDecimal LEAST_YEAR = BigDecimal.valueOf(1000);

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final String RANGE_MARKS = "-—~～至到";
    private static final String LIST_MARKS = "、和与及";

    private final MeasureUnits units;
    private final WordList before = StatementWords.named("figure.before");
    private final WordList after = StatementWords.named("figure.after");

    FigureScanner(MeasureUnits units) {
        this.units = units;
    }

    /** A number read so far: its value, its end, whether 余 or 多 stood in it. */
    private record Amount(BigDecimal value, int end, boolean chinese) {

        MeasureUnits.Script script() {
            if (!chinese) {
                return MeasureUnits.Script.ARABIC;
            }
            return value.compareTo(TEN) < 0 ? MeasureUnits.Script.CHINESE_BELOW_TEN : MeasureUnits.Script.CHINESE;
        }
    }

    /** The figures between two positions, in order. */
    List<Figure> scan(CharSequence text, int start, int limit) {
        List<Figure> figures = new ArrayList<>();
        int at = start;
        while (at < limit) {
            char c = text.charAt(at);
            if (c == '《') {
                at = skip(text, at, limit, '》', LONGEST_TITLE);
            } else if (c == '“') {
                at = skip(text, at, limit, '”', LONGEST_NAME);
            } else if (isDigit(c)) {
                at = readDigits(text, start, at, limit, figures);
            } else if (ChineseNumerals.isNumeral(c)) {
                at = readNumerals(text, start, at, limit, figures);
            } else {
                at++;
            }
        }
        return figures;
    }

    /** The place behind a quotation that opens at {@code at} if it closes soon, else the next place. */
    private static int skip(CharSequence text, int at, int limit, char close, int longest) {
        int end = Math.min(limit, at + longest + 2);
        for (int i = at + 1; i < end; i++) {
            if (text.charAt(i) == close) {
                return i + 1;
            }
        }
        return at + 1;
    }

    private int readDigits(CharSequence text, int start, int at, int limit, List<Figure> figures) {
        Amount amount = Digits.read(text, at, limit);
        if (amount.value.precision() > MOST_DIGITS || !mayStartNumber(text, start, at)) {
            return amount.end;
        }
        Figure figure = finish(text, start, at, amount, limit);
        if (figure != null) {
            figures.add(figure);
            return figure.end();
        }
        return readRange(text, start, at, amount, limit, figures);
    }

    /**
     * 10—15个 and 120、80家 are two figures of one unit; a magnitude of the last goes for the first as well: 3至5万元.
     */
    private int readRange(CharSequence text, int start, int at, Amount first, int limit, List<Figure> figures) {
        int mark = first.end;
        if (mark + 1 >= limit || !isDigit(text.charAt(mark + 1)) || !joins(text.charAt(mark), first)) {
            return first.end;
        }
        Amount second = Digits.read(text, mark + 1, limit);
        Figure last = second.value.precision() > MOST_DIGITS ? null : finish(text, start, mark + 1, second, limit);
        if (last == null || second.value.signum() == 0) {
            return second.end;
        }
        BigDecimal scale = last.value().divide(second.value, 0, RoundingMode.HALF_UP);
        BigDecimal value = plain(first.value.multiply(scale));
        figures.add(new Figure(at, last.unitStart(), first.end, value, last.unit(), qualifier(text, start, at, "")));
        figures.add(last);
        return last.end();
    }

    /** A list of numbers below ten is too like 附件1、2. */
    private static boolean joins(char mark, Amount first) {
        return RANGE_MARKS.indexOf(mark) >= 0 || LIST_MARKS.indexOf(mark) >= 0 && first.value.compareTo(TEN) >= 0;
    }

    private int readNumerals(CharSequence text, int start, int at, int limit, List<Figure> figures) {
        int end = Math.min(limit, ChineseNumerals.end(text, at));
        boolean vague = at > start && "数几".indexOf(text.charAt(at - 1)) >= 0;
        if (vague || !mayStartNumber(text, start, at)) {
            return end;
        }
        if (end + 1 < limit && text.charAt(end) == '分' && text.charAt(end + 1) == '之') {
            return readShare(text, start, at, end, limit, figures);
        }
        BigDecimal value = number(text, at, end);
        Figure figure = value == null ? null : finish(text, start, at, new Amount(value, end, true), limit);
        if (figure != null) {
            figures.add(figure);
            return figure.end();
        }
        return end;
    }

    /** The value of a run of numerals, null for a year (二〇二四), for neighbours (二三) and for a bare 百, 千, 万. */
    private static @Nullable BigDecimal number(CharSequence text, int at, int end) {
        boolean digits = end - at > 1;
        for (int i = at; i < end; i++) {
            digits &= "十百千万亿".indexOf(text.charAt(i)) < 0;
        }
        return digits || "百千万亿".indexOf(text.charAt(at)) >= 0
                ? null
                : ChineseNumerals.parseDecimal(text.subSequence(at, end));
    }

    /** 百分之三十五 is 35 %. Other shares are left alone. */
    private int readShare(CharSequence text, int start, int at, int end, int limit, List<Figure> figures) {
        int from = end + 2;
        int to = Math.min(limit, ChineseNumerals.end(text, from));
        BigDecimal value = to > from ? ChineseNumerals.parseDecimal(text.subSequence(from, to)) : null;
        if (end - at == 1 && text.charAt(at) == '百' && value != null) {
            figures.add(new Figure(at, at, to, value, "%", qualifier(text, start, at, "")));
        }
        return to;
    }

    /** Not an ordinal, a base (每10万人), a time of day, a model or part of a word in Latin letters. */
    private static boolean mayStartNumber(CharSequence text, int start, int at) {
        if (at == start) {
            return true;
        }
        char c = text.charAt(at - 1);
        return c != '第'
                && c != '.'
                && c != '_'
                && c != '#'
                && !isLatin(c)
                && !(c == ':' && at - 2 >= start && isDigit(text.charAt(at - 2)));
    }

    /** Reads magnitudes and the unit behind a number; null if no unit follows. */
    private @Nullable Figure finish(CharSequence text, int start, int at, Amount amount, int limit) {
        BigDecimal value = amount.value;
        String inner = "";
        int magnitudes = 0;
        int i = amount.end;
        while (i < limit) {
            int unit = units.match(text, at, i, limit, amount.script());
            if (unit == MeasureUnits.BLOCKED || unit > 0 && isCalendarYear(text, i, amount)) {
                return null;
            }
            if (unit > 0) {
                int end = unit + after.startingAt(text, unit, limit);
                return new Figure(
                        at,
                        i,
                        end,
                        plain(value),
                        text.subSequence(i, unit).toString(),
                        qualifier(
                                text,
                                start,
                                at,
                                end > unit ? text.subSequence(unit, end).toString() : inner));
            }
            char c = text.charAt(i++);
            int power = powerOfTen(c);
            if (power > 0 && ++magnitudes <= 2) {
                value = value.multiply(TEN.pow(power));
            } else if (inner.isEmpty() && "余多来".indexOf(c) >= 0) {
                inner = String.valueOf(c);
            } else {
                return null;
            }
        }
        return null;
    }

    private static boolean isCalendarYear(CharSequence text, int unit, Amount amount) {
        return text.charAt(unit) == '年' && amount.value.compareTo(LEAST_YEAR) >= 0;
    }

    private static int powerOfTen(char c) {
        return switch (c) {
            case '十' -> 1;
            case '百' -> 2;
            case '千' -> 3;
            case '万' -> 4;
            case '亿' -> 8;
            default -> 0;
        };
    }

    private @Nullable String qualifier(CharSequence text, int start, int at, String behind) {
        int length = before.endingAt(text, at, start);
        String ahead = text.subSequence(at - length, at).toString();
        boolean reached = ahead.equals("达") || ahead.equals("达到");
        String both = (reached ? "" : ahead) + behind;
        return both.isEmpty() ? null : both;
    }

    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Arabic digits with thousands separated by commas and a decimal point. */
    private static final class Digits {

        /** Has more than {@link #MOST_DIGITS} digits, and is far from what a long holds. */
        private static final long TOO_LARGE = 1_000_000_000_000_000L;

        static Amount read(CharSequence text, int at, int limit) {
            long value = 0;
            int scale = -1;
            int i = at;
            while (i < limit) {
                char c = text.charAt(i);
                if (isDigit(c)) {
                    // A hostile run of digits is too long to count; where it ends is all that matters.
                    if (value < TOO_LARGE) {
                        value = value * 10 + c - '0';
                        scale += scale >= 0 ? 1 : 0;
                    }
                } else if (c == '.' && i + 1 < limit && isDigit(text.charAt(i + 1)) && scale < 0) {
                    scale = 0;
                } else if (!(c == ',' && groups(text, i + 1, limit))) {
                    break;
                }
                i++;
            }
            return new Amount(BigDecimal.valueOf(value, Math.max(0, scale)), i, false);
        }

        private static boolean groups(CharSequence text, int at, int limit) {
            int i = at;
            while (i < limit && i < at + 4 && isDigit(text.charAt(i))) {
                i++;
            }
            return i == at + 3;
        }
    }
}
