package policygraph.gazetteer;

import java.util.ArrayList;
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

    private static final int ROOT = 0;

    /** No node: nothing leads to the root. */
    private static final int NONE = 0;

    /** What the low bits of a node's shape say: a name ends there; one node follows; several do. */
    private static final int NAME = 1;

    private static final int ONE = 2;
    private static final int SEVERAL = 4;

    /** The high bits of a node's shape are the character that leads to it. */
    private static final int CHAR_BITS = 16;

    /** Bits of a fork that hold the node led to. */
    private static final int TARGET_BITS = 24;

    private final Openings openings;

    /**
     * A node is the index of its shape, counted so that a node's only follower is the next: behind their first few
     * characters names branch no more, and the rest of one lies side by side in memory.
     */
    private final int[] shapes;

    /**
     * What follows where several nodes do, in a table with open addressing: node, character and the node led to in one
     * number each, so that a step costs one access to memory; 0 is an empty slot.
     */
    private final long[] forks;

    private final int mask;
    private final List<@Nullable V> values;

    private NameTrie(Node root, Openings openings) {
        this.openings = openings;
        List<Node> nodes = new ArrayList<>();
        root.number(nodes);
        int forked = nodes.stream()
                .mapToInt(node -> node.next.size())
                .filter(size -> size > 1)
                .sum();
        forks = new long[Integer.highestOneBit(forked + 1) << 2];
        mask = forks.length - 1;
        shapes = new int[nodes.size()];
        values = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            shapes[node.id] |= (node.value == null ? 0 : NAME) | follow(node.next.size());
            node.next.forEach((c, target) -> addStep(node, c, target));
            @SuppressWarnings("unchecked")
            V value = (V) node.value;
            values.add(value);
        }
    }

    private static int follow(int nodes) {
        return nodes == 0 ? 0 : nodes == 1 ? ONE : SEVERAL;
    }

    private void addStep(Node node, char c, Node target) {
        shapes[target.id] = c << CHAR_BITS;
        if (node.next.size() > 1) {
            long key = key(node.id, c);
            int slot = slot(key);
            while (forks[slot] != 0) {
                slot = slot + 1 & mask;
            }
            forks[slot] = key << TARGET_BITS | target.id;
        }
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
        return new NameTrie<>(root, new Openings(names.keySet()));
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
        return start < length && openings.at(text, start, length) ? walk(text, start, length) : null;
    }

    private @Nullable Match<V> walk(CharSequence text, int start, int length) {
        int found = NONE;
        int foundEnd = start;
        int node = step(ROOT, text.charAt(start));
        int end = start + 1;
        while (node != NONE) {
            if (endsName(node)) {
                found = node;
                foundEnd = end;
            }
            node = end < length ? step(node, text.charAt(end)) : NONE;
            end++;
        }
        V value = values.get(found);
        return value == null ? null : new Match<>(foundEnd, value);
    }

    /** Every name that begins at {@code start}, shortest first, with the position behind it. */
    public void each(CharSequence text, int start, ObjIntConsumer<V> found) {
        int length = text.length();
        if (start >= length || !openings.at(text, start, length)) {
            return;
        }
        int node = step(ROOT, text.charAt(start));
        int end = start + 1;
        while (node != NONE) {
            V value = endsName(node) ? values.get(node) : null;
            if (value != null) {
                found.accept(value, end);
            }
            node = end < length ? step(node, text.charAt(end)) : NONE;
            end++;
        }
    }

    /** False only if no name begins at {@code start}: one that seems to may yet go on otherwise. */
    public boolean mayBegin(CharSequence text, int start) {
        return start < text.length() && openings.at(text, start, text.length());
    }

    private int step(int node, char c) {
        int shape = shapes[node];
        if ((shape & SEVERAL) != 0) {
            return fork(node, c);
        }
        return (shape & ONE) != 0 && shapes[node + 1] >>> CHAR_BITS == c ? node + 1 : NONE;
    }

    private int fork(int node, char c) {
        long key = key(node, c);
        int slot = slot(key);
        long fork = forks[slot];
        while (fork != 0 && fork >>> TARGET_BITS != key) {
            slot = slot + 1 & mask;
            fork = forks[slot];
        }
        return (int) fork & (1 << TARGET_BITS) - 1;
    }

    private boolean endsName(int node) {
        return (shapes[node] & NAME) != 0;
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
