package policygraph.briefing.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import policygraph.question.Answer;

/**
 * A net in which things of one sort that have the same links to the same others stand in one frame with one arrow each:
 * what would be a fan of arrows is a list.
 *
 * @param groups in the order of their first members
 * @param edges between groups, by index of {@link Group}
 */
record Gathered(List<Group> groups, List<Edge> edges) {

    /**
     * @param members one, or several in a frame
     */
    record Group(List<Member> members) {

        String id() {
            return members.get(0).node().id();
        }

        boolean framed() {
            return members.size() > 1;
        }
    }

    /**
     * @param evidence that links it to the others of its frame's arrows
     */
    record Member(Answer.Node node, Set<Integer> evidence) {}

    /** Several links of one type between two groups. */
    record Edge(int from, int to, String type, Part.Dash dash, Set<Integer> evidence) {}

    /**
     * @param apart ids of things that stand alone whatever their links
     * @param fewest members a frame has at least
     */
    static Gathered of(Net net, Set<String> apart, int fewest) {
        Map<String, List<Answer.Node>> alike = new LinkedHashMap<>();
        for (Answer.Node node : net.nodes()) {
            String key = apart.contains(node.id()) ? node.id() : signature(net, node);
            alike.computeIfAbsent(key, any -> new ArrayList<>()).add(node);
        }
        List<Group> groups = new ArrayList<>();
        Map<String, Integer> index = new LinkedHashMap<>();
        for (List<Answer.Node> same : alike.values()) {
            List<List<Answer.Node>> split = same.size() >= fewest
                    ? List.of(same)
                    : same.stream().map(List::of).toList();
            for (List<Answer.Node> members : split) {
                members.forEach(node -> index.put(node.id(), groups.size()));
                groups.add(new Group(members.stream()
                        .map(node -> new Member(node, evidence(net, node)))
                        .toList()));
            }
        }
        return new Gathered(List.copyOf(groups), edges(net, index));
    }

    /** Arrows that meet one side of a group, where most do. */
    int arrowsAt(int group) {
        long in = edges.stream().filter(edge -> edge.to() == group).count();
        long out = edges.stream().filter(edge -> edge.from() == group).count();
        return (int) Math.max(in, out);
    }

    private static String signature(Net net, Answer.Node node) {
        Set<String> links = new TreeSet<>();
        for (Net.Edge edge : net.edges()) {
            if (edge.source().equals(node.id())) {
                links.add("> " + edge.type() + ' ' + edge.dash() + ' ' + edge.target());
            } else if (edge.target().equals(node.id())) {
                links.add("< " + edge.type() + ' ' + edge.dash() + ' ' + edge.source());
            }
        }
        return node.label() + links;
    }

    private static Set<Integer> evidence(Net net, Answer.Node node) {
        Set<Integer> evidence = new TreeSet<>();
        net.edges().stream()
                .filter(edge -> edge.source().equals(node.id()) || edge.target().equals(node.id()))
                .forEach(edge -> evidence.addAll(edge.evidence()));
        return evidence;
    }

    private static List<Edge> edges(Net net, Map<String, Integer> index) {
        record Key(int from, int to, String type, Part.Dash dash) {}
        Map<Key, Set<Integer>> merged = new LinkedHashMap<>();
        for (Net.Edge edge : net.edges()) {
            int from = Objects.requireNonNull(index.get(edge.source()));
            int to = Objects.requireNonNull(index.get(edge.target()));
            merged.computeIfAbsent(new Key(from, to, edge.type(), edge.dash()), any -> new LinkedHashSet<>())
                    .addAll(edge.evidence());
        }
        return merged.entrySet().stream()
                .map(entry -> new Edge(
                        entry.getKey().from(),
                        entry.getKey().to(),
                        entry.getKey().type(),
                        entry.getKey().dash(),
                        new TreeSet<>(entry.getValue())))
                .toList();
    }
}
