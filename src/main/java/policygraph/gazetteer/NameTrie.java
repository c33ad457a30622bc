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

    /** An empty slot, and no edge. */
    private static final long NONE = 0;

    private static final int ROOT = 0;

    /** Bits of an edge that hold the node led to, the last of them whether a name ends there. */
    private static final int TARGET_BITS = 24;

    private static final int CHAR_BITS = 16;

    private final Openings openings;

    /**
     * Every edge in a table with open addressing: node, character, the node led to and whether a name ends there in one
     * number each, so that a step costs one access to memory; 0 is an empty slot, since no edge leads to the root.
     */
    private final long[] edges;

    private final int mask;
    private final List<@Nullable V> values;

    private NameTrie(Node root, Openings openings) {
        this.openings = openings;
        List<Node> nodes = new ArrayList<>();
        root.number(nodes);
        edges = new long[Integer.highestOneBit(nodes.size()) << 2];
        mask = edges.length - 1;
        values = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            node.next.forEach((c, target) -> addEdge(node.id, c, target));
            @SuppressWarnings("unchecked")
            V value = (V) node.value;
            values.add(value);
        }
    }

    private void addEdge(int node, char c, Node target) {
        long key = key(node, c);
        int slot = slot(key);
        while (edges[slot] != NONE) {
            slot = slot + 1 & mask;
        }
        edges[slot] = key << TARGET_BITS | (long) target.id << 1 | (target.value == null ? 0 : 1);
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
        int found = ROOT;
        int foundEnd = start;
        long edge = step(ROOT, text.charAt(start));
        int end = start + 1;
        while (edge != NONE) {
            if (endsName(edge)) {
                found = target(edge);
                foundEnd = end;
            }
            edge = end < length ? step(target(edge), text.charAt(end)) : NONE;
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
        long edge = step(ROOT, text.charAt(start));
        int end = start + 1;
        while (edge != NONE) {
            V value = endsName(edge) ? values.get(target(edge)) : null;
            if (value != null) {
                found.accept(value, end);
            }
            edge = end < length ? step(target(edge), text.charAt(end)) : NONE;
            end++;
        }
    }

    /** False only if no name begins at {@code start}: one that seems to may yet go on otherwise. */
    public boolean mayBegin(CharSequence text, int start) {
        return start < text.length() && openings.at(text, start, text.length());
    }

    private long step(int node, char c) {
        long key = key(node, c);
        int slot = slot(key);
        long edge = edges[slot];
        while (edge != NONE && edge >>> TARGET_BITS != key) {
            slot = slot + 1 & mask;
            edge = edges[slot];
        }
        return edge;
    }

    private static int target(long edge) {
        return (int) edge >>> 1 & (1 << TARGET_BITS - 1) - 1;
    }

    private static boolean endsName(long edge) {
        return (edge & 1) != 0;
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
