package policygraph.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A way in which a question of the catalogue is put: a row of {@code seeds/intent/intent.yaml}.
 *
 * @param id unique
 * @param question the question's name
 * @param slots by parameter, the letters of the slots that may fill it; in the order of the sentence
 * @param optional parameters that may be left out
 * @param words the parameter that takes key words, null if none does
 * @param set what the words of the pattern say of other parameters
 * @param say what must be said, each of them somewhere
 * @param form how slots and words must stand to each other, null if that is open
 * @param never what must not be said
 * @param also what else may be said without a change of meaning
 */
record Intent(
        String id,
        String question,
        Map<String, String> slots,
        List<String> optional,
        @Nullable String words,
        Map<String, String> set,
        List<Pattern> say,
        @Nullable Pattern form,
        @Nullable Pattern never,
        @Nullable Pattern also) {

    /** Key words are this many characters. */
    private static final int FEWEST_WORDS = 2;

    private static final int MOST_WORDS = 16;

    /** A slot tells more than any word. */
    private static final int SLOT_WEIGHT = 10;

    /** What a slot of a title, platform … holds when it is no more than words that end so. */
    private static final String NAMED = "TLG";

    /**
     * The sentence understood in this way.
     *
     * @param parameters by name, as words
     * @param weight how much of the sentence speaks for it
     */
    record Match(Intent intent, Map<String, String> parameters, int weight) {}

    /** The sentence as this intent, null if it says anything else. */
    @Nullable
    Match match(Sentence sentence, Filler filler) {
        String masked = sentence.masked();
        if (!isSaid(masked)) {
            return null;
        }
        Map<String, String> parameters = new LinkedHashMap<>(set);
        List<String> open = new ArrayList<>(slots.keySet());
        for (Slot slot : sentence.slots()) {
            String parameter = taker(slot, open);
            if (parameter == null) {
                return null;
            }
            put(parameters, parameter, slot, open);
        }
        Covered covered = covered(masked, filler);
        String rest = covered.rest();
        if (rest == null || !rest.isEmpty() && !takes(rest, filler, parameters, open)) {
            return null;
        }
        open.removeAll(optional);
        boolean worded = words == null || optional.contains(words) || parameters.containsKey(words);
        int weight = covered.said() + SLOT_WEIGHT * sentence.slots().size();
        return open.isEmpty() && worded ? new Match(this, parameters, weight) : null;
    }

    /** The parameters that parts of the sentence could fill. */
    Map<String, String> filled(Sentence sentence) {
        Map<String, String> parameters = new LinkedHashMap<>(set);
        List<String> open = new ArrayList<>(slots.keySet());
        for (Slot slot : sentence.slots()) {
            String parameter = taker(slot, open);
            if (parameter != null) {
                put(parameters, parameter, slot, open);
            }
        }
        return parameters;
    }

    /** How near the sentence comes, for suggestions: what is said of what must be, and whether the slots would fit. */
    double nearness(Sentence sentence) {
        long said = say.stream()
                .filter(one -> one.matcher(sentence.masked()).find())
                .count();
        long fitting = sentence.slots().stream()
                .filter(slot -> slots.values().stream()
                        .anyMatch(letters -> letters.indexOf(slot.kind().letter()) >= 0))
                .count();
        double needed = Math.max(1, slots.size() - optional.size());
        return said / (double) say.size() + Math.min(1, fitting / needed) * (said > 0 ? 1 : 0.5);
    }

    private boolean isSaid(String masked) {
        return say.stream().allMatch(one -> one.matcher(masked).find())
                && (form == null || form.matcher(masked).find())
                && (never == null || !never.matcher(masked).find());
    }

    private @Nullable String taker(Slot slot, List<String> open) {
        return open.stream()
                .filter(parameter ->
                        slots.getOrDefault(parameter, "").indexOf(slot.kind().letter()) >= 0)
                .findFirst()
                .orElse(null);
    }

    /** A time fills all parameters that tell of time at once. */
    private void put(Map<String, String> parameters, String parameter, Slot slot, List<String> open) {
        if (slot.period() == null) {
            open.remove(parameter);
            parameters.put(parameter, slot.text());
            return;
        }
        Period period = slot.period();
        slots.forEach((name, letters) -> {
            if (open.contains(name) && letters.startsWith("Y")) {
                open.remove(name);
                String value = TimeForm.of(letters).value(period);
                if (value != null) {
                    parameters.put(name, value);
                }
            }
        });
    }

    /** Whether what is left over is a key word, or a name that stands without marks. */
    private boolean takes(String rest, Filler filler, Map<String, String> parameters, List<String> open) {
        if (rest.length() < FEWEST_WORDS || rest.length() > MOST_WORDS * 2 || filler.isQuery(rest)) {
            return false;
        }
        for (String parameter : open) {
            String letters = slots.getOrDefault(parameter, "");
            if (letters.chars().anyMatch(letter -> NAMED.indexOf(letter) >= 0 && filler.names(rest, (char) letter))) {
                open.remove(parameter);
                parameters.put(parameter, rest);
                return true;
            }
        }
        if (words == null || rest.length() > MOST_WORDS) {
            return false;
        }
        parameters.put(words, rest);
        return true;
    }

    /**
     * What the intent explains of a sentence.
     *
     * @param rest the one piece that nothing explains, empty if all is explained, null if there are several pieces
     * @param said how many characters the patterns explain
     */
    private record Covered(@Nullable String rest, int said) {}

    private Covered covered(String masked, Filler filler) {
        boolean[] known = new boolean[masked.length()];
        say.forEach(one -> mark(known, one.matcher(masked)));
        int said = count(known);
        if (also != null) {
            mark(known, also.matcher(masked));
        }
        for (int i = 0; i < masked.length(); i++) {
            known[i] |= Character.isUpperCase(masked.charAt(i));
        }
        filler.mark(masked, known);
        return new Covered(filler.rest(masked, known), said);
    }

    private static void mark(boolean[] known, Matcher matcher) {
        while (matcher.find()) {
            for (int i = matcher.start(); i < matcher.end(); i++) {
                known[i] = true;
            }
        }
    }

    private static int count(boolean[] known) {
        int count = 0;
        for (boolean one : known) {
            count += one ? 1 : 0;
        }
        return count;
    }
}
