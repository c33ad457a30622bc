package policygraph.statement;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern whose matches all open with one of a few characters. It is tried at these and nowhere else, so that a text
 * without them costs next to nothing. It sees nothing outside of the stretch it is tried on.
 */
final class OpenedPattern {

    private final Pattern pattern;
    private final String openings;

    /** A bit for the last six bits of each opening: most characters are told apart by it. */
    private final long lastBits;

    private OpenedPattern(Pattern pattern, String openings) {
        this.pattern = pattern;
        this.openings = openings;
        this.lastBits = openings.chars().mapToLong(c -> 1L << c).reduce(0, (a, b) -> a | b);
    }

    /** @param openings every character that a match may begin with */
    static OpenedPattern of(String openings, String pattern) {
        return new OpenedPattern(Pattern.compile(pattern), openings);
    }

    boolean mayOpenWith(char c) {
        return (lastBits & 1L << c) != 0 && openings.indexOf(c) >= 0;
    }

    /** The pattern on one text, of which many places are asked. For one thread. */
    OnText on(CharSequence text) {
        return new OnText(text);
    }

    /** The end of the match that begins at {@code at}, {@code at} for none. */
    int end(CharSequence text, int at, int limit) {
        return on(text).end(at, limit);
    }

    /** Tries a pattern at places of one text with one matcher, which costs as much to make as to use. */
    final class OnText {

        private final CharSequence text;
        private @Nullable Matcher matcher;

        private OnText(CharSequence text) {
            this.text = text;
        }

        /** The end of the match that begins at {@code at}, {@code at} for none. */
        int end(int at, int limit) {
            if (at >= limit || !mayOpenWith(text.charAt(at))) {
                return at;
            }
            Matcher used = matcher == null ? pattern.matcher(text) : matcher;
            matcher = used;
            return used.region(at, limit).lookingAt() ? used.end() : at;
        }
    }

    /** The first match between two places, null for none. */
    @Nullable
    MatchResult first(CharSequence text, int from, int limit) {
        Matcher matcher = null;
        for (int at = from; at < limit; at++) {
            if (mayOpenWith(text.charAt(at))) {
                matcher = matcher == null ? pattern.matcher(text) : matcher;
                if (matcher.region(at, limit).lookingAt()) {
                    return matcher;
                }
            }
        }
        return null;
    }
}
