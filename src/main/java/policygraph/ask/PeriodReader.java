package policygraph.ask;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the times that a question tells: years, months and days, ranges of them, and those told from today, 去年 and
 * 近三年. The term of a congress, 本届 and 上届, is that of the nation and the provinces: five years from 2018, 2023 and so
 * on. Immutable.
 */
final class PeriodReader {

    private static final String NUMBER = "[0-9]{1,2}|[一二两三四五六七八九十]";

    /** A time with a beginning and an end. */
    private static final String POINT =
            "(?:(?:19|20)\\d{2}(?:年(?:度)?(?:\\d{1,2}月(?:份|\\d{1,2}[日号])?|[上下]半年|第?[一二三四]季度)?|[-/.]\\d{1,2}[-/.]\\d{1,2})"
                    + "|去年|前年|今年|本年度|本年|上年度|上一年|明年|后年|十[三四五六]五(?=期间|时期)|本届|这一届|上届|上一届)";

    private static final String BARE_YEAR = "(?:19|20)\\d{2}";

    private static final Pattern RANGE = Pattern.compile("(?:从|自)?(" + POINT + "|" + BARE_YEAR + ")(?:[-—–~～至到]+)("
            + POINT + "|" + BARE_YEAR + ")年?(?:底|末)?(?:之间|期间|间|为止|止)?");
    private static final Pattern RECENT = Pattern.compile("(?:近|最近|过去|这|前)(" + NUMBER + ")年(?:以来|来|内|里|间)?");
    private static final Pattern COMING = Pattern.compile("(?:未来|今后|接下来)(?:的)?(" + NUMBER + ")年(?:内|里|间)?");
    private static final Pattern FROM = Pattern.compile("(?:从|自)?(" + POINT + ")(?:以来|以后|之后|开始|起|后|至今|到现在)");
    private static final Pattern BY =
            Pattern.compile("(?:到|至|截至|截止)?(" + POINT + ")(?:年底|底|年末|末)(?:之前|以前|前)?|(?:截至|截止到?)(" + POINT + ")");

    /** By the end of this year is within it; what was due earlier is not meant. */
    private static final Pattern THIS_YEAR = Pattern.compile("(?:今年|本年).*前");

    private static final Pattern BEFORE = Pattern.compile("(" + POINT + ")(?:之前|以前|前)");
    private static final Pattern IN = Pattern.compile("(" + POINT + ")(?:度|内|全年|期间|时期)?(?:当中|里)?");

    private static final Pattern CALENDAR = Pattern.compile(
            "((?:19|20)\\d{2})(?:[年/.-](?:度)?(?:(\\d{1,2})(?:月|[-/.])(?:(\\d{1,2})[日号]?)?|([上下])半年|第?([一二三四])季度)?)?.*");

    private static final int FIRST_TERM = 2018;
    private static final int YEARS_OF_A_TERM = 5;
    private static final int TENTH_PLAN = 2001;
    private static final String DIGITS = "零一二三四五六七八九十";

    private final Clock clock;

    PeriodReader(Clock clock) {
        this.clock = clock;
    }

    /** The times told in a sentence, none inside another. */
    List<Slot> in(CharSequence sentence) {
        List<Slot> found = new ArrayList<>();
        for (Pattern pattern : List.of(RANGE, RECENT, COMING, FROM, BY, BEFORE, IN)) {
            Matcher matcher = pattern.matcher(sentence);
            while (matcher.find()) {
                Period period = read(pattern, matcher);
                if (period != null
                        && found.stream().noneMatch(other -> other.overlaps(matcher.start(), matcher.end()))) {
                    found.add(Slot.time(matcher.start(), matcher.end(), matcher.group(), period));
                }
            }
        }
        return found;
    }

    private @Nullable Period read(Pattern pattern, Matcher matcher) {
        LocalDate today = LocalDate.now(clock);
        if (pattern == RECENT) {
            return new Period(today.minusYears(number(matcher.group(1))), null);
        }
        if (pattern == COMING) {
            return new Period(today, today.plusYears(number(matcher.group(1))));
        }
        String told = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        Period point = point(Objects.requireNonNull(told), today);
        if (point == null) {
            return null;
        }
        if (pattern == RANGE) {
            Period end = point(matcher.group(2), today);
            return end == null ? null : point.to(end);
        }
        if (pattern == FROM) {
            return point.onwards();
        }
        if (pattern == BY) {
            return THIS_YEAR.matcher(matcher.group()).lookingAt() ? point : point.upTo();
        }
        return pattern == BEFORE ? point.before() : point;
    }

    private @Nullable Period point(String told, LocalDate today) {
        int year = today.getYear();
        return switch (told) {
            case "今年", "本年", "本年度" -> Period.ofYear(year);
            case "去年", "上年度", "上一年" -> Period.ofYear(year - 1);
            case "前年" -> Period.ofYear(year - 2);
            case "明年" -> Period.ofYear(year + 1);
            case "后年" -> Period.ofYear(year + 2);
            case "本届", "这一届" -> term(year, 0);
            case "上届", "上一届" -> term(year, -1);
            case "十三五", "十四五", "十五五", "十六五" -> plan(told);
            default -> calendar(told);
        };
    }

    private static Period term(int year, int terms) {
        int first = FIRST_TERM + (Math.floorDiv(year - FIRST_TERM, YEARS_OF_A_TERM) + terms) * YEARS_OF_A_TERM;
        return Period.ofYear(first).to(Period.ofYear(first + YEARS_OF_A_TERM - 1));
    }

    private static Period plan(String told) {
        int first = TENTH_PLAN + number(told.substring(1, 2)) * YEARS_OF_A_TERM;
        return Period.ofYear(first).to(Period.ofYear(first + YEARS_OF_A_TERM - 1));
    }

    private static @Nullable Period calendar(String told) {
        Matcher matcher = CALENDAR.matcher(told);
        if (!matcher.matches()) {
            return null;
        }
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) != null) {
            return month(year, Integer.parseInt(matcher.group(2)), matcher.group(3));
        }
        if (matcher.group(4) != null) {
            return matcher.group(4).equals("上") ? months(year, 1, 6) : months(year, 7, 12);
        }
        if (matcher.group(5) != null) {
            int quarter = number(matcher.group(5));
            return months(year, 3 * quarter - 2, 3 * quarter);
        }
        return Period.ofYear(year);
    }

    private static @Nullable Period month(int year, int month, @Nullable String day) {
        if (month < 1 || month > 12) {
            return null;
        }
        if (day == null) {
            return months(year, month, month);
        }
        LocalDate first = LocalDate.of(year, month, 1);
        int of = Integer.parseInt(day);
        if (of < 1 || of > first.lengthOfMonth()) {
            return null;
        }
        return new Period(first.withDayOfMonth(of), first.withDayOfMonth(of));
    }

    private static Period months(int year, int first, int last) {
        LocalDate end = LocalDate.of(year, last, 1);
        return new Period(LocalDate.of(year, first, 1), end.withDayOfMonth(end.lengthOfMonth()));
    }

    /** A small number in digits of either sort. */
    static int number(String told) {
        return Character.isDigit(told.charAt(0)) && told.charAt(0) < 128
                ? Integer.parseInt(told)
                : DIGITS.indexOf(told.charAt(0) == '两' ? '二' : told.charAt(0));
    }
}
