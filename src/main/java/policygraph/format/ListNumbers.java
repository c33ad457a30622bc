package policygraph.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts the paragraphs of a document's numbered lists and writes the numbers that Word shows in front of them. */
final class ListNumbers {

    /** Word has nine levels. */
    static final int LEVELS = 9;

    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    /**
     * One level of a list.
     *
     * @param start its first number
     * @param style of its numbers
     * @param text of a number, with {@code %1} for the number of the first level
     */
    record Level(int start, NumberStyle style, String text) {}

    /**
     * The number of the next paragraph.
     *
     * @param counted by what it is counted: lists that are one in the document have one counter
     * @param list the paragraph's list
     * @param levels of the list, from the outermost
     * @param level of the paragraph, from 0
     * @param again whether the list begins anew where it comes first
     */
    String next(String counted, String list, List<Level> levels, int level, boolean again) {
        if (level < 0 || level >= levels.size()) {
            return "";
        }
        int[] counter = counters.computeIfAbsent(counted, key -> new int[LEVELS]);
        if (again && begun.add(list + "/" + level)) {
            counter[level] = 0;
        }
        counter[level]++;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            counter[deeper] = 0;
        }
        return apart(written(levels, level, counter));
    }

    private static String written(List<Level> levels, int level, int... counter) {
        String text = levels.get(level).text();
        if (levels.get(level).style() == NumberStyle.NOTHING) {
            return "";
        }
        for (int i = 0; i < levels.size(); i++) {
            Level one = levels.get(i);
            int number = one.start() + Math.max(0, counter[i] - 1);
            text = text.replace("%" + (i + 1), one.style().write(number));
        }
        return text;
    }

    /** What ends in a letter or figure would run into the words. */
    private static String apart(String number) {
        boolean runsOn = !number.isEmpty() && Character.isLetterOrDigit(number.charAt(number.length() - 1));
        return runsOn ? number + " " : number;
    }
}
