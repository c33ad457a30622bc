package policygraph.ask;

import java.util.Comparator;
import java.util.List;

/**
 * What a person asked, with the parts that name something.
 *
 * @param text as compared: simplified characters, small letters
 * @param masked the same with a capital letter for each slot, {@link Slot.Kind#letter()}
 * @param slots in the order of the text
 */
record Sentence(String text, String masked, List<Slot> slots) {

    Sentence {
        slots = List.copyOf(slots);
    }

    static Sentence of(String text, List<Slot> slots) {
        List<Slot> ordered =
                slots.stream().sorted(Comparator.comparingInt(Slot::start)).toList();
        StringBuilder masked = new StringBuilder();
        int at = 0;
        for (Slot slot : ordered) {
            masked.append(text, at, slot.start()).append(slot.kind().letter());
            at = slot.end();
        }
        return new Sentence(text, masked.append(text.substring(at)).toString(), ordered);
    }
}
