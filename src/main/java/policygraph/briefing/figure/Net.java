package policygraph.briefing.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import policygraph.question.Answer;

/**
 * The graph of an answer as it is drawn: parallel links are one, things without a link are left out.
 *
 * @param nodes in the order in which the rows speak of them
 * @param all how many links there are, with those left out because nobody could read them
 */
record Net(List<Answer.Node> nodes, List<Edge> edges, int all) {

    /** More cannot be read on a slide. */
    static final int MOST_NODES = 60;

    private static final int MOST_EDGES = 90;

    /**
     * Links of one type between two things.
     *
     * @param evidence ids, in order
     */
    record Edge(String source, String target, String type, Part.Dash dash, Set<Integer> evidence) {}

    private record Key(String source, String type, String target) {}

    static Net of(Answer answer) {
        Map<Integer, Integer> rank = ranks(answer);
        Map<String, Answer.Node> known = new LinkedHashMap<>();
        answer.graph().nodes().forEach(node -> known.put(node.id(), node));
        Map<Key, List<Answer.Link>> merged = new LinkedHashMap<>();
        answer.graph().links().stream()
                .filter(link -> known.containsKey(link.source()) && known.containsKey(link.target()))
                .filter(link -> !link.source().equals(link.target()))
                .sorted(Comparator.comparing(link -> rank(rank, link)))
                .forEach(link -> merged.computeIfAbsent(
                                new Key(link.source(), link.type(), link.target()), key -> new ArrayList<>())
                        .add(link));
        List<Edge> all = merged.entrySet().stream()
                .map(entry -> edge(entry.getKey(), entry.getValue()))
                .toList();
        return first(all, known);
    }

    /** As many links as can be read, those of the first rows first. */
    private static Net first(List<Edge> all, Map<String, Answer.Node> known) {
        Map<String, Answer.Node> nodes = new LinkedHashMap<>();
        List<Edge> edges = new ArrayList<>();
        for (Edge edge : all) {
            Set<String> more = new TreeSet<>(List.of(edge.source(), edge.target()));
            more.removeAll(nodes.keySet());
            if (nodes.size() + more.size() <= MOST_NODES && edges.size() < MOST_EDGES) {
                edges.add(edge);
                List.of(edge.source(), edge.target())
                        .forEach(id -> nodes.put(id, Objects.requireNonNull(known.get(id))));
            }
        }
        return new Net(List.copyOf(nodes.values()), List.copyOf(edges), all.size());
    }

    /** The first row that rests on each piece of evidence. */
    private static Map<Integer, Integer> ranks(Answer answer) {
        Map<Integer, Integer> rank = new TreeMap<>();
        for (int row = 0; row < answer.rows().size(); row++) {
            for (int id : answer.rows().get(row).evidence()) {
                rank.putIfAbsent(id, row);
            }
        }
        return rank;
    }

    private static int rank(Map<Integer, Integer> ranks, Answer.Link link) {
        @Nullable Integer evidence = link.evidence();
        return evidence == null ? Integer.MAX_VALUE : ranks.getOrDefault(evidence, Integer.MAX_VALUE);
    }

    private static Edge edge(Key key, List<Answer.Link> links) {
        Set<Integer> evidence = links.stream()
                .map(Answer.Link::evidence)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Edge(key.source(), key.target(), key.type(), dash(links), evidence);
    }

    private static Part.Dash dash(List<Answer.Link> links) {
        if (links.stream().anyMatch(link -> "STATED".equals(link.basis()))) {
            return Part.Dash.SOLID;
        }
        return links.stream().anyMatch(link -> link.basis() != null) ? Part.Dash.DASHED : Part.Dash.DOTTED;
    }
}
