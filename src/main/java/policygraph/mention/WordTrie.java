package policygraph.mention;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words and what they mean, for the longest match at a place. Nodes live in one open hash keyed by parent and
 * character, so that a look-up makes no objects.
 *
 * @param <V> what a word means
 */
final class WordTrie<V> {

    private static final int FREE = 0;

    private long[] keys = new long[1 << 10];
    private int[] children = new int[1 << 10];
    private Object[] values = new @Nullable Object[1 << 10];
    private int nodes = 1;

    WordTrie(Map<String, V> words) {
        words.forEach(this::put);
    }

    private void put(String word, V value) {
        int node = 0;
        for (int i = 0; i < word.length(); i++) {
            node = childOrNew(node, word.charAt(i));
        }
        values[node] = value;
    }

    /** The node below another, -1 if there is none; the root is 0. */
    int child(int node, char c) {
        long key = key(node, c);
        for (int at = slot(key, keys.length); keys[at] != FREE; at = at + 1 & keys.length - 1) {
            if (keys[at] == key) {
                return children[at];
            }
        }
        return -1;
    }

    /** What the word that ends in a node means, null if none ends there. */
    @SuppressWarnings("unchecked")
    @Nullable V value(int node) {
        return (V) values[node];
    }

    /** The end of the longest word that starts at {@code from} and ends by {@code to}, -1 if none starts there. */
    int longestEnd(CharSequence text, int from, int to) {
        int end = -1;
        int node = 0;
        for (int i = from; i < to; i++) {
            node = child(node, text.charAt(i));
            if (node < 0) {
                break;
            }
            if (values[node] != null) {
                end = i + 1;
            }
        }
        return end;
    }

    /** What a whole piece of text means, null if it is no word. */
    @Nullable V get(CharSequence text, int from, int to) {
        int node = 0;
        for (int i = from; i < to && node >= 0; i++) {
            node = child(node, text.charAt(i));
        }
        return node < 0 ? null : value(node);
    }

    private int childOrNew(int parent, char c) {
        int known = child(parent, c);
        if (known >= 0) {
            return known;
        }
        if (nodes * 2 >= keys.length) {
            grow();
        }
        place(key(parent, c), nodes);
        return nodes++;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldChildren = children;
        keys = new long[oldKeys.length * 2];
        children = new int[oldKeys.length * 2];
        values = Arrays.copyOf(values, oldKeys.length * 2);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                place(oldKeys[i], oldChildren[i]);
            }
        }
    }

    private void place(long key, int node) {
        int at = slot(key, keys.length);
        while (keys[at] != FREE) {
            at = at + 1 & keys.length - 1;
        }
        keys[at] = key;
        children[at] = node;
    }

    private static long key(int node, char c) {
        return ((long) node << 16 | c) + 1;
    }

    private static int slot(long key, int capacity) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 40) & capacity - 1;
    }
}
