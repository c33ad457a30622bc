package policygraph.briefing.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Breaks Chinese text over lines: even lines, broken by preference behind a region, an organ or a mark and before a
 * bracket; never within a number or a Latin word, and never so that one character is left alone on the last line.
 */
final class Wrapping {

    /** Beyond this lines are filled one after the other: evenness does not show in a paragraph. */
    private static final int MOST_EVEN = 90;

    private static final String GOOD_BEFORE = "（(〔[【《“";
    private static final String GOOD_AFTER = "、，。；：》）)〕】”] ";
    private static final String NAME_END = "省市县区州盟厅局委部办院会";

    /** Opens the second half of a word whose first half ends like a name: 市场, 部门, 会议. */
    private static final String WORD_GOES_ON = "场级域门署议计法公校员分士展块长委厅局部办会院政内直属";

    private static final String NUMBER_END = "0123456789〕";
    private static final String NUMBER_GOES_ON = "0123456789第号年月日个项家次届亿万元%％条期名所批份";

    private static final double NEW_LINE = 0.2;
    private static final double PLAIN_BREAK = 0.05;
    private static final double BREAK_AFTER_NAME = 0.01;
    private static final double WITHIN_NUMBER = 0.6;
    private static final double ORPHAN = 5;

    private final Typeface typeface;

    Wrapping(Typeface typeface) {
        this.typeface = typeface;
    }

    /**
     * The text in lines as even as can be.
     *
     * @param text plain, see {@link PlainText}
     * @param width points a line holds
     * @param size of the letters
     * @param most how many lines there may be; what is over is cut and ends in …
     */
    List<String> lines(String text, double width, double size, int most) {
        List<String> tokens = Tokens.of(text, typeface, width / size);
        return tokens.size() <= MOST_EVEN
                ? cut(even(tokens, ends(tokens, size), width, size), width, size, most)
                : full(text, width, size, most);
    }

    /** The text in lines as full as can be. */
    List<String> full(String text, double width, double size, int most) {
        List<String> tokens = Tokens.of(text, typeface, width / size);
        return cut(filled(tokens, ends(tokens, size), width, size), width, size, most);
    }

    /** Where each token ends if all stand in one line. */
    private double[] ends(List<String> tokens, double size) {
        double[] ends = new double[tokens.size() + 1];
        for (int i = 0; i < tokens.size(); i++) {
            ends[i + 1] = ends[i] + typeface.width(tokens.get(i), size);
        }
        return ends;
    }

    /** Of all ways to break, the one that costs least. */
    private static List<String> even(List<String> tokens, double[] ends, double width, double size) {
        int count = tokens.size();
        double[] cost = new double[count + 1];
        int[] before = new int[count + 1];
        for (int end = 1; end <= count; end++) {
            cost[end] = Double.MAX_VALUE;
            double breaking = breakCost(tokens, end);
            for (int start = end - 1; start >= 0; start--) {
                double slack = (width - (ends[end] - ends[start])) / width;
                if (slack < 0 && start < end - 1) {
                    break;
                }
                double here = cost[start] + slack * slack + NEW_LINE + breaking;
                if (end == count && start > 0 && ends[end] - ends[start] < 1.5 * size) {
                    here += ORPHAN;
                }
                if (here < cost[end]) {
                    cost[end] = here;
                    before[end] = start;
                }
            }
        }
        List<String> lines = new ArrayList<>();
        for (int end = count; end > 0; end = before[end]) {
            lines.add(String.join("", tokens.subList(before[end], end)).strip());
        }
        Collections.reverse(lines);
        return lines;
    }

    private static double breakCost(List<String> tokens, int at) {
        if (at == tokens.size()) {
            return 0;
        }
        String left = tokens.get(at - 1);
        char last = left.charAt(left.length() - 1);
        char next = tokens.get(at).charAt(0);
        if (in(NUMBER_END, last) && in(NUMBER_GOES_ON, next)) {
            return WITHIN_NUMBER;
        }
        if (in(GOOD_AFTER, last) || in(GOOD_BEFORE, next)) {
            return 0;
        }
        boolean name = left.length() == 1 && in(NAME_END, last) && !in(WORD_GOES_ON, next);
        return name ? BREAK_AFTER_NAME : PLAIN_BREAK;
    }

    private static boolean in(String set, char c) {
        return set.indexOf(c) >= 0;
    }

    /** Each line as full as it gets; the last two share what would leave one character alone. */
    private static List<String> filled(List<String> tokens, double[] ends, double width, double size) {
        if (tokens.isEmpty()) {
            return List.of();
        }
        List<Integer> breaks = new ArrayList<>(List.of(0));
        for (int i = 1; i < tokens.size(); i++) {
            if (ends[i + 1] - ends[breaks.get(breaks.size() - 1)] > width) {
                breaks.add(i);
            }
        }
        int last = breaks.get(breaks.size() - 1);
        if (breaks.size() > 1
                && ends[tokens.size()] - ends[last] < 1.5 * size
                && last - 1 > breaks.get(breaks.size() - 2)) {
            breaks.set(breaks.size() - 1, last - 1);
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < breaks.size(); i++) {
            int end = i + 1 < breaks.size() ? breaks.get(i + 1) : tokens.size();
            lines.add(String.join("", tokens.subList(breaks.get(i), end)).strip());
        }
        return lines;
    }

    private List<String> cut(List<String> all, double width, double size, int most) {
        if (all.size() <= most) {
            return all;
        }
        List<String> lines = new ArrayList<>(all.subList(0, most));
        StringBuilder last = new StringBuilder(lines.remove(lines.size() - 1));
        while (last.length() > 0 && typeface.width(last + "…", size) > width) {
            last.setLength(last.offsetByCodePoints(last.length(), -1));
        }
        lines.add(last + "…");
        return lines;
    }
}
