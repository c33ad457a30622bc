package policygraph.question;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes queries for the full-text index out of anything a person types; no character of it is an operator. */
final class FullText {

    private static final Pattern OPERATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What is looked for when there is nothing to look for: a word no text has. */
    private static final String NOTHING = "\"\u0001\"";

    private FullText() {}

    /** Finds names that contain the text. */
    static String phrase(String text) {
        String words = words(text);
        if (words.isEmpty()) {
            return NOTHING;
        }
        return words.codePointCount(0, words.length()) == 1 ? words + '*' : '"' + words + '"';
    }

    /** Finds names that have some of the text in common. */
    static String alike(String text) {
        String words = words(text);
        return words.isEmpty() ? NOTHING : words;
    }

    /** Small letters, so that AND, OR and NOT are words like any other. */
    private static String words(String text) {
        return OPERATORS.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
