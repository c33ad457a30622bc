package policygraph.gazetteer;

import java.util.BitSet;

/** The first two characters of names: tells cheaply where none begins, and seldom says that one may where none does. */
final class Openings {

    /** Bits of the filter; some thousand pairs leave it nearly empty. */
    private static final int BITS = 1 << 20;

    private final BitSet pairs = new BitSet(BITS);
    private final BitSet singles = new BitSet(Character.MAX_VALUE + 1);

    void add(String name) {
        if (name.length() == 1) {
            singles.set(name.charAt(0));
        } else {
            pairs.set(pair(name.charAt(0), name.charAt(1)));
        }
    }

    boolean at(CharSequence text, int start) {
        char first = text.charAt(start);
        return singles.get(first) || start + 1 < text.length() && pairs.get(pair(first, text.charAt(start + 1)));
    }

    private static int pair(char first, char second) {
        return first * 31 + second * 1021 & BITS - 1;
    }
}
