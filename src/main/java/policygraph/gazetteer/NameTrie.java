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

    /** Node numbers by first character, so that a miss is one array access. */
    private final int[] roots = new int[Character.MAX_VALUE + 1];

    /** Outgoing characters of each node, ascending, and the nodes they lead to. */
    private final char[][] characters;

    private final int[][] targets;
    private final List<@Nullable V> values;

    private NameTrie(Node root) {
        List<Node> nodes = new ArrayList<>();
        root.number(nodes);
        characters = new char[nodes.size()][];
        targets = new int[nodes.size()][];
        values = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            characters[node.id] = new char[node.next.size()];
            targets[node.id] = new int[node.next.size()];
            int n = 0;
            for (Map.Entry<Character, Node> edge : node.next.entrySet()) {
                characters[node.id][n] = edge.getKey();
                targets[node.id][n++] = edge.getValue().id;
            }
            @SuppressWarnings("unchecked")
            V value = (V) node.value;
            values.add(value);
        }
        Arrays.fill(roots, NONE);
        root.next.forEach((c, node) -> roots[c] = node.id);
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
        int length = text.length();
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
            node = end < length ? step(node, text.charAt(end)) : NONE;
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
            node = end < length ? step(node, text.charAt(end)) : NONE;
            end++;
        }
    }

    /** True if some name begins with this character. */
    public boolean mayBegin(char c) {
        return roots[c] != NONE;
    }

    private int step(int node, char c) {
        int at = Arrays.binarySearch(characters[node], c);
        return at < 0 ? NONE : targets[node][at];
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
