package policygraph.briefing.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import policygraph.question.Answer;

/** The evidence of an answer as footnotes. */
public final class Footnotes {

    private final Map<Integer, Integer> numbers = new TreeMap<>();
    private final List<Footnote> notes = new ArrayList<>();

    /** @param evidence in the answer's order */
    public Footnotes(Collection<Answer.Evidence> evidence, Numbering numbering) {
        Map<Integer, List<Answer.Evidence>> byNumber = new TreeMap<>();
        for (Answer.Evidence one : evidence) {
            int number = numbering.of(one);
            numbers.put(one.id(), number);
            byNumber.computeIfAbsent(number, any -> new ArrayList<>()).add(one);
        }
        byNumber.forEach((number, same) -> notes.add(note(number, same)));
    }

    private static Footnote note(int number, List<Answer.Evidence> same) {
        Answer.Evidence one = same.get(0);
        boolean stated = same.stream().anyMatch(evidence -> evidence.basis().equals("STATED"));
        List<Integer> ids = same.stream().map(Answer.Evidence::id).toList();
        return new Footnote(
                number, one.quote(), one.document(), one.start(), one.end(), stated ? "STATED" : "INFERRED", ids);
    }

    /** All, by number. */
    public List<Footnote> all() {
        return List.copyOf(notes);
    }

    /** The numbers of some evidence. */
    public TreeSet<Integer> numbers(Collection<Integer> evidence) {
        TreeSet<Integer> marked = new TreeSet<>();
        evidence.forEach(id -> {
            Integer number = numbers.get(id);
            if (number != null) {
                marked.add(number);
            }
        });
        return marked;
    }

    /** The numbers of some evidence, as text refers to them: {@code [1–3, 7]}; empty if there is none. */
    public String marks(Collection<Integer> evidence) {
        TreeSet<Integer> marked = numbers(evidence);
        return marked.isEmpty() ? "" : '[' + String.join(", ", runs(marked)) + ']';
    }

    private static List<String> runs(TreeSet<Integer> numbers) {
        List<String> runs = new ArrayList<>();
        int from = numbers.first();
        int to = from;
        for (int number : numbers.tailSet(from, false)) {
            if (number > to + 1) {
                runs.add(run(from, to));
                from = number;
            }
            to = number;
        }
        runs.add(run(from, to));
        return runs;
    }

    private static String run(int from, int to) {
        return from == to ? "" + from : from + (to == from + 1 ? ", " : "–") + to;
    }
}
