package policygraph.ask;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words that do not change what is asked, and words that show that a piece of a sentence is no name.
 *
 * @param polite words that may stand anywhere
 * @param loose words, one or more, that change nothing when nothing else is left over beside them
 * @param affix what may stand about a key word
 * @param query words that ask or deny: no key word has them
 * @param heads by letter of a slot, how names of its sort end
 */
record Filler(Pattern polite, Pattern loose, Pattern affix, Pattern query, Map<Character, Pattern> heads) {

    void mark(String masked, boolean[] known) {
        mark(polite, masked, known);
        for (int i = 0; i < known.length; i++) {
            known[i] |= !Character.isLetterOrDigit(masked.charAt(i));
        }
    }

    private static void mark(Pattern pattern, String masked, boolean[] known) {
        Matcher matcher = pattern.matcher(masked);
        while (matcher.find()) {
            for (int i = matcher.start(); i < matcher.end(); i++) {
                known[i] = true;
            }
        }
    }

    /** The one piece that is not known, without loose words at its ends; empty if there is none, null if several. */
    @Nullable
    String rest(String masked, boolean[] known) {
        String rest = "";
        int at = 0;
        while (at < known.length) {
            int end = at;
            while (end < known.length && !known[end]) {
                end++;
            }
            String piece = trimmed(masked.substring(at, end));
            if (!piece.isEmpty() && !rest.isEmpty()) {
                return null;
            }
            rest = rest.isEmpty() ? piece : rest;
            at = end + 1;
        }
        return rest;
    }

    private String trimmed(String piece) {
        if (loose.matcher(piece).matches()) {
            return "";
        }
        String shorter = affix.matcher(piece).replaceAll("");
        return shorter.equals(piece) ? piece : trimmed(shorter);
    }

    boolean isQuery(String piece) {
        return query.matcher(piece).find();
    }

    /** What sort of thing a quoted name is, by how it ends. */
    Slot.Kind sort(String name) {
        return names(name, Slot.Kind.PLATFORM.letter())
                ? Slot.Kind.PLATFORM
                : names(name, Slot.Kind.PROGRAM.letter()) ? Slot.Kind.PROGRAM : Slot.Kind.QUOTED;
    }

    /** Whether a piece ends as names of a sort do. */
    boolean names(String piece, char letter) {
        Pattern head = heads.get(letter);
        return head != null && head.matcher(piece).find();
    }
}
