package policygraph.statement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets of token letters, one bit each, to tell at once which frames cannot match a line. */
final class FrameLetters {

    /** A bracket that only names its one letter: {@code (?<to>T)}. */
    private static final Pattern NAMED = Pattern.compile("\\(\\?<\\w+>([A-Za-z])\\)(?![*?{])");

    private FrameLetters() {}

    /** The letters of a line. */
    static long in(CharSequence letters) {
        long held = 0;
        for (int i = 0; i < letters.length(); i++) {
            held |= bit(letters.charAt(i));
        }
        return held;
    }

    /** The letters that stand in a pattern outside of brackets and alternatives and need not be left out. */
    static long neededBy(String pattern) {
        Matcher named = NAMED.matcher(pattern);
        String plain = named.replaceAll("$1");
        long needed = 0;
        int depth = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '|' && depth == 0) {
                return 0;
            }
            if (c == '\\') {
                i++;
            } else if ("([{".indexOf(c) >= 0) {
                depth++;
            } else if (")]}".indexOf(c) >= 0) {
                depth--;
            } else if (depth == 0 && !mayBeLeftOut(plain, i)) {
                needed |= bit(c);
            }
        }
        return needed;
    }

    private static boolean mayBeLeftOut(String pattern, int at) {
        return at + 1 < pattern.length() && "*?{".indexOf(pattern.charAt(at + 1)) >= 0;
    }

    /** Other characters than letters are not told apart from nothing. */
    private static long bit(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' ? 1L << c - 'A' : 0;
    }
}
