package policygraph.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time told in years.
 *
 * @param first the first year, null if open
 * @param last the last year, null if open
 */
record Years(@Nullable Integer first, @Nullable Integer last) {

    private static final String YEAR = "((?:19|20)\\d{2})";

    private static final Pattern RANGE = Pattern.compile(YEAR + "年?(?:[-—–~～至到]+|年到|年至)" + YEAR + "年?(?:之间|期间|间)?");
    private static final Pattern FROM = Pattern.compile("(?:从|自)?" + YEAR + "年(?:以来|以后|之后|开始|起|后)");
    private static final Pattern BY = Pattern.compile("(?:到|至)?" + YEAR + "年(?:年底|底|末)(?:之前|以前|前)?");
    private static final Pattern BEFORE = Pattern.compile(YEAR + "年(?:之前|以前|前)");
    private static final Pattern IN = Pattern.compile(YEAR + "年(?:度|内|全年)?");

    /** Years told in a sentence, none inside another. */
    static List<Slot> in(CharSequence sentence) {
        List<Slot> found = new ArrayList<>();
        for (Pattern pattern : List.of(RANGE, FROM, BY, BEFORE, IN)) {
            Matcher matcher = pattern.matcher(sentence);
            while (matcher.find()) {
                Slot slot = new Slot(Slot.Kind.YEARS, matcher.start(), matcher.end(), matcher.group());
                if (found.stream().noneMatch(other -> slot.start() < other.end() && other.start() < slot.end())) {
                    found.add(slot);
                }
            }
        }
        return found;
    }

    /** What the words of a slot say. */
    static Years of(String words) {
        Matcher range = RANGE.matcher(words);
        if (range.matches()) {
            return new Years(Integer.valueOf(range.group(1)), Integer.valueOf(range.group(2)));
        }
        Matcher from = FROM.matcher(words);
        if (from.matches()) {
            return new Years(Integer.valueOf(from.group(1)), null);
        }
        Matcher by = BY.matcher(words);
        if (by.matches()) {
            return new Years(null, Integer.valueOf(by.group(1)));
        }
        Matcher before = BEFORE.matcher(words);
        if (before.matches()) {
            return new Years(null, Integer.parseInt(before.group(1)) - 1);
        }
        Matcher in = IN.matcher(words);
        return in.matches()
                ? new Years(Integer.valueOf(in.group(1)), Integer.valueOf(in.group(1)))
                : new Years(null, null);
    }
}
