package policygraph.gazetteer;

import java.util.Collection;

/**
 * Tells cheaply where no name begins, by the first two characters, and seldom says that one may where none does. Most
 * places of a text are left after this look at a table that stays in the nearest cache. Immutable.
 */
final class Openings {

    /** Bits for each pair of characters that names begin with: one pair in so many passes by chance. */
    private static final int ROOM = 16;

    private static final int FEWEST_BITS = 1 << 9;
    private static final int MOST_BITS = 1 << 17;
    private static final int SINGLE_BITS = 1 << 10;

    /** A bit for each hash of the first two characters of a longer name. */
    private final long[] pairs;

    /** A bit for each hash of a name of one character. */
    private final long[] singles = new long[SINGLE_BITS >> 6];

    private final int mask;

    Openings(Collection<String> names) {
        long different = names.stream()
                .filter(name -> name.length() > 1)
                .map(name -> name.substring(0, 2))
                .distinct()
                .count();
        int bits = FEWEST_BITS;
        while (bits < MOST_BITS && bits < different * ROOM) {
            bits <<= 1;
        }
        pairs = new long[bits >> 6];
        mask = bits - 1;
        names.forEach(this::add);
    }

    private void add(String name) {
        if (name.length() == 1) {
            int single = hash(name.charAt(0)) & SINGLE_BITS - 1;
            singles[single >> 6] |= 1L << single;
        } else if (name.length() > 1) {
            int pair = hash(name.charAt(0), name.charAt(1)) & mask;
            pairs[pair >> 6] |= 1L << pair;
        }
    }

    /** Whether a name may begin at {@code start}, which lies before {@code length}, and end at or before that. */
    boolean at(CharSequence text, int start, int length) {
        char first = text.charAt(start);
        int single = hash(first) & SINGLE_BITS - 1;
        if ((singles[single >> 6] & 1L << single) != 0) {
            return true;
        }
        if (start + 1 >= length) {
            return false;
        }
        int pair = hash(first, text.charAt(start + 1)) & mask;
        return (pairs[pair >> 6] & 1L << pair) != 0;
    }

    private static int hash(char c) {
        return c * 0x9E3779B1 >>> 15;
    }

    private static int hash(char first, char second) {
        return (first * 31 + second) * 0x9E3779B1 >>> 15;
    }
}
