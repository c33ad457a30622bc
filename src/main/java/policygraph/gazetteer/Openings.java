package policygraph.gazetteer;

import java.util.Collection;

/**
 * Tells cheaply where no name begins, by the first three characters, and seldom says that one may where none does. Most
 * places of a text are left after this look at a table that stays in the nearest cache. Immutable.
 */
final class Openings {

    /** Bits for each name: few others share one by chance. */
    private static final int ROOM = 16;

    private static final int FEWEST_BITS = 1 << 9;
    private static final int MOST_BITS = 1 << 17;

    /** What a bit stands for: a name of so many characters, or the first of a longer one. */
    private static final int SINGLE = 1;

    private static final int PAIR = 2;
    private static final int LONGER_THAN_ONE = 3;
    private static final int LONGER_THAN_TWO = 4;

    private final long[] bits;
    private final int shift;

    Openings(Collection<String> names) {
        int size = FEWEST_BITS;
        while (size < MOST_BITS && size < (long) names.size() * ROOM) {
            size <<= 1;
        }
        bits = new long[size >> 6];
        shift = Integer.SIZE - Integer.numberOfTrailingZeros(size);
        names.forEach(this::add);
    }

    private void add(String name) {
        if (name.length() == 1) {
            set(hash(name.charAt(0), SINGLE));
        } else if (name.length() > 1) {
            int pair = name.charAt(0) << Character.SIZE | name.charAt(1);
            set(hash(pair, LONGER_THAN_ONE));
            set(name.length() == 2 ? hash(pair, PAIR) : hash(pair * 31 + name.charAt(2), LONGER_THAN_TWO));
        }
    }

    /** Whether a name may begin at {@code start}, which lies before {@code length}, and end at or before that. */
    boolean at(CharSequence text, int start, int length) {
        char first = text.charAt(start);
        if (isSet(hash(first, SINGLE))) {
            return true;
        }
        if (start + 1 >= length) {
            return false;
        }
        int pair = first << Character.SIZE | text.charAt(start + 1);
        return isSet(hash(pair, LONGER_THAN_ONE))
                && (isSet(hash(pair, PAIR))
                        || start + 2 < length && isSet(hash(pair * 31 + text.charAt(start + 2), LONGER_THAN_TWO)));
    }

    private int hash(int characters, int meaning) {
        return (characters * 31 + meaning) * 0x9E3779B1 >>> shift;
    }

    private void set(int bit) {
        bits[bit >> 6] |= 1L << bit;
    }

    private boolean isSet(int bit) {
        return (bits[bit >> 6] & 1L << bit) != 0;
    }
}
