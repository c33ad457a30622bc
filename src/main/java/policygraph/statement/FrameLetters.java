package policygraph.statement;

/**
 * Sets of token letters, one bit each, by which most frames are left aside before their pattern is tried: what a pattern
 * needs from its first letter on, and what that first letter may be. It reads the part of the language of patterns that
 * frames are written in.
 */
final class FrameLetters {

    private static final long ALL = -1L;

    /** Commas, brackets and whatever else is no letter. */
    private static final long OTHER = 1L << 63;

    private final String pattern;
    private int at;

    private FrameLetters(String pattern) {
        this.pattern = pattern;
    }

    /**
     * @param needs letters without which, from the first on, a pattern matches nothing
     * @param openings what its first letter may be
     * @param empty whether it may match without a letter
     */
    record Shape(long needs, long openings, boolean empty) {

        private static final Shape NOTHING = new Shape(0, 0, true);

        private Shape then(Shape next) {
            return new Shape(needs | next.needs, empty ? openings | next.openings : openings, empty && next.empty);
        }

        private Shape or(Shape other) {
            return new Shape(needs & other.needs, openings | other.openings, empty || other.empty);
        }

        private Shape optional() {
            return new Shape(0, openings, true);
        }
    }

    /** The letters of a line. */
    static long in(CharSequence letters) {
        long held = 0;
        for (int i = 0; i < letters.length(); i++) {
            held |= letter(letters.charAt(i));
        }
        return held;
    }

    /** The bit of a character that is a letter, 0 for any other. */
    static long letter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' ? 1L << c - 'A' : 0;
    }

    /** The bit of a character; all that are no letters share one. */
    static long bit(char c) {
        long letter = letter(c);
        return letter == 0 ? OTHER : letter;
    }

    static Shape of(String pattern) {
        Shape shape = new FrameLetters(pattern).alternatives();
        return shape.empty ? new Shape(shape.needs, ALL, true) : shape;
    }

    private Shape alternatives() {
        Shape shape = sequence();
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            shape = shape.or(sequence());
        }
        return shape;
    }

    private Shape sequence() {
        Shape shape = Shape.NOTHING;
        while (at < pattern.length() && "|)".indexOf(pattern.charAt(at)) < 0) {
            shape = shape.then(quantified(element()));
        }
        return shape;
    }

    private Shape element() {
        char c = pattern.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> oneOf();
            case '.' -> new Shape(0, ALL, false);
            case '^', '$' -> Shape.NOTHING;
            case '\\' -> one(pattern.charAt(at++));
            default -> one(c);
        };
    }

    private static Shape one(char c) {
        return new Shape(letter(c), bit(c), false);
    }

    /** What is looked for ahead is needed and opens nothing; what stands behind, or must not stand, tells nothing. */
    private Shape group() {
        boolean ahead = pattern.startsWith("?=", at);
        boolean nothing =
                pattern.startsWith("?!", at) || pattern.startsWith("?<!", at) || pattern.startsWith("?<=", at);
        if (pattern.startsWith("?<", at) && !nothing) {
            at = pattern.indexOf('>', at) + 1;
        } else if (pattern.charAt(at) == '?') {
            at += pattern.startsWith("?<", at) ? 3 : 2;
        }
        Shape inner = alternatives();
        at++;
        return nothing ? Shape.NOTHING : ahead ? new Shape(inner.needs, 0, true) : inner;
    }

    private Shape oneOf() {
        boolean others = pattern.charAt(at) == '^';
        at += others ? 1 : 0;
        long listed = 0;
        for (; pattern.charAt(at) != ']'; at++) {
            listed |= bit(pattern.charAt(at));
        }
        at++;
        return new Shape(0, others ? ~listed | OTHER : listed, false);
    }

    private Shape quantified(Shape shape) {
        if (at == pattern.length() || "*+?{".indexOf(pattern.charAt(at)) < 0) {
            return shape;
        }
        boolean optional = "*?".indexOf(pattern.charAt(at)) >= 0 || pattern.startsWith("{0", at);
        at = pattern.charAt(at) == '{' ? pattern.indexOf('}', at) + 1 : at + 1;
        if (at < pattern.length() && pattern.charAt(at) == '?') {
            at++;
        }
        return optional ? shape.optional() : shape;
    }
}
