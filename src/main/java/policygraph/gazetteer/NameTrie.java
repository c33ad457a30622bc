package policygraph.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A fixed set of names, each with a value, looked up at a place of a text.
 *
 * <p>A look-up costs the length of the longest common prefix, and next to nothing where no name begins. Immutable.
 *
 * @param <V> what a name stands for
 */
public final class NameTrie<V> {

    private static final int NONE = -1;

    /** Bits of a slot that hold the node led to; no set of names has more. */
    private static final int NODE_BITS = 24;

    private static final int CHAR_BITS = 16;

    /** A power of two; 8 kB, which stay in the nearest cache. */
    private static final int PAIR_BITS = 1 << 16;

    /** Node numbers by first character, so that a miss is one array access. */
    private final int[] roots = new int[Character.MAX_VALUE + 1];

    /** A bit for each hash of the first two characters of a name: most places of a text are left after these. */
    private final long[] pairs = new long[PAIR_BITS >> 6];

    /**
     * Every edge below the first character in a table with open addressing: node, character and the node led to in one
     * number each, so that a step costs one access to memory; 0 is an empty slot.
     */
    private final long[] edges;

    private final int mask;
    private final List<@Nullable V> values;

    private NameTrie(Node root) {
        List<Node> nodes = new ArrayList<>();
        root.number(nodes);
        edges = new long[Integer.highestOneBit(nodes.size()) << 2];
        mask = edges.length - 1;
        values = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            if (node.id > 0) {
                node.next.forEach((c, target) -> addEdge(node.id, c, target.id));
            }
            @SuppressWarnings("unchecked")
            V value = (V) node.value;
            values.add(value);
        }
        Arrays.fill(roots, NONE);
        root.next.forEach((c, node) -> {
            roots[c] = node.id;
            node.next.keySet().forEach(second -> {
                int pair = pair(c, second);
                pairs[pair >> 6] |= 1L << pair;
            });
        });
    }

    private static int pair(char first, char second) {
        return (first * 31 + second) * 0x9E3779B1 >>> 16;
    }

    /** Whether a name may begin with these two; a few that none begins with pass as well. */
    private boolean mayGoOn(char first, char second) {
        int pair = pair(first, second);
        return (pairs[pair >> 6] & 1L << pair) != 0;
    }

    private void addEdge(int node, char c, int target) {
        long key = key(node, c);
        int slot = slot(key);
        while (edges[slot] != 0) {
            slot = slot + 1 & mask;
        }
        edges[slot] = key << NODE_BITS | target;
    }

    private static long key(int node, char c) {
        return (long) node << CHAR_BITS | c;
    }

    private int slot(long key) {
        long hash = key * 0x9E3779B97F4A7C15L;
        return (int) (hash >>> 32) & mask;
    }

    /** A trie of these names; empty names do not count. */
    public static <V> NameTrie<V> of(Map<String, ? extends V> names) {
        Node root = new Node();
        names.forEach((name, value) -> {
            Node node = root;
            for (int i = 0; i < name.length(); i++) {
                node = node.next.computeIfAbsent(name.charAt(i), c -> new Node());
            }
            node.value = name.isEmpty() ? null : value;
        });
        return new NameTrie<>(root);
    }

    /**
     * The longest name that begins at {@code start}.
     *
     * @return null if none does
     */
    public @Nullable Match<V> longest(CharSequence text, int start) {
        return longest(text, start, text.length());
    }

    /**
     * The longest name that begins at {@code start} and ends at or before {@code length}.
     *
     * @return null if none does
     */
    public @Nullable Match<V> longest(CharSequence text, int start, int length) {
        int node = start < length ? roots[text.charAt(start)] : NONE;
        int end = start + 1;
        int foundEnd = NONE;
        V found = null;
        while (node != NONE) {
            V value = values.get(node);
            if (value != null) {
                found = value;
                foundEnd = end;
            }
            node = end < length ? next(text, start, node, end) : NONE;
            end++;
        }
        return found == null ? null : new Match<>(foundEnd, found);
    }

    /** Every name that begins at {@code start}, shortest first, with the position behind it. */
    public void each(CharSequence text, int start, ObjIntConsumer<V> found) {
        int length = text.length();
        int node = start < length ? roots[text.charAt(start)] : NONE;
        int end = start + 1;
        while (node != NONE) {
            V value = values.get(node);
            if (value != null) {
                found.accept(value, end);
            }
            node = end < length ? next(text, start, node, end) : NONE;
            end++;
        }
    }

    /** True if some name begins with this character. */
    public boolean mayBegin(char c) {
        return roots[c] != NONE;
    }

    private int next(CharSequence text, int start, int node, int at) {
        char c = text.charAt(at);
        return at > start + 1 || mayGoOn(text.charAt(start), c) ? step(node, c) : NONE;
    }

    private int step(int node, char c) {
        long key = key(node, c);
        int slot = slot(key);
        while (edges[slot] != 0) {
            if (edges[slot] >>> NODE_BITS == key) {
                return (int) edges[slot] & (1 << NODE_BITS) - 1;
            }
            slot = slot + 1 & mask;
        }
        return NONE;
    }

    /**
     * A name found.
     *
     * @param end the position behind it
     * @param value what it stands for
     */
    public record Match<V>(int end, V value) {}

    private static final class Node {

        private final TreeMap<Character, Node> next = new TreeMap<>();
        private @Nullable Object value;
        private int id;

        void number(List<Node> nodes) {
            id = nodes.size();
            nodes.add(this);
            next.values().forEach(node -> node.number(nodes));
        }
    }
}
