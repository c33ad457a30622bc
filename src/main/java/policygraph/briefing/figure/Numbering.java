package policygraph.briefing.figure;

import java.util.HashMap;
import java.util.Map;
import policygraph.question.Answer;

/** Numbers footnotes: the same words in the same place have one number, however many figures and tables quote them. */
public final class Numbering {

    private final Map<Place, Integer> numbers = new HashMap<>();

    private record Place(String document, int start, int end) {}

    int of(Answer.Evidence evidence) {
        Place place = new Place(evidence.document().id(), evidence.start(), evidence.end());
        return numbers.computeIfAbsent(place, any -> numbers.size() + 1);
    }
}
