package policygraph.document;

import java.util.List;

/**
 * Whether a text was broken into lines of one width, and which. Such a text has many lines that stop short of a sentence
 * at nearly the same column, and hardly any that go beyond it.
 *
 * @param width columns of a full line, 0 when the text is not wrapped
 * @param indented true when its paragraphs open with an indent, so that a line without one continues the last
 */
record Wrapping(int width, boolean indented) {

    /** Wider lines are paragraphs kept on one line; no page has room for them. */
    private static final int WIDEST = 240;

    /** Narrower lines are lists, forms and signatures. */
    private static final int NARROWEST = 36;

    /** Punctuation that may not open a line, and words that may not be parted, leave lines this much short. */
    private static final int RAGGED = 6;

    /** Fewer full lines prove nothing. */
    private static final int FEWEST = 3;

    /** Share of the width from which on a line counts as full; a long number or Latin word moves to the next line. */
    private static final double FULL = 0.85;

    private static final int PARAGRAPH_INDENT = 2;

    static final Wrapping NONE = new Wrapping(0, false);

    static Wrapping of(CharSequence text, List<Line> lines) {
        int[] broken = new int[WIDEST + 2];
        int[] all = new int[WIDEST + 2];
        for (Line line : lines) {
            int width = Math.min(WIDEST + 1, right(line));
            all[width]++;
            if (Marks.SENTENCE_END.indexOf(line.last(text)) < 0 && line.holds(text, Marks.PROSE)) {
                broken[width]++;
            }
        }
        int width = fullest(broken, all);
        return width == 0 ? NONE : new Wrapping(width, isIndented(text, lines, width));
    }

    /** Signatures are pushed to the right: only the usual indent counts as part of a line. */
    private static int right(Line line) {
        return Math.min(line.indent(), 2 * PARAGRAPH_INDENT) + line.width();
    }

    private static int fullest(int[] broken, int[] all) {
        int best = 0;
        int bestCount = FEWEST - 1;
        int wider = all[WIDEST + 1];
        for (int width = WIDEST; width >= NARROWEST; width--) {
            int count = 0;
            for (int w = width - RAGGED; w <= width; w++) {
                count += broken[w];
            }
            if (broken[width] > 0 && count > bestCount && wider * FEWEST <= count) {
                best = width;
                bestCount = count;
            }
            wider += all[width];
        }
        return best;
    }

    private static boolean isIndented(CharSequence text, List<Line> lines, int width) {
        int continued = 0;
        int flush = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line before = lines.get(i - 1);
            if (right(before) >= FULL * width && Marks.SENTENCE_END.indexOf(before.last(text)) < 0) {
                continued++;
                flush += lines.get(i).indent() < PARAGRAPH_INDENT ? 1 : 0;
            }
        }
        long opened = lines.stream()
                .filter(line -> line.indent() >= PARAGRAPH_INDENT && line.indent() <= 2 * 2 * PARAGRAPH_INDENT)
                .filter(line -> line.holds(text, Marks.PROSE))
                .count();
        return opened >= 2 && flush >= FULL * continued;
    }

    boolean isWrapped() {
        return width > 0;
    }

    boolean fills(Line line) {
        return isWrapped() && right(line) >= FULL * width;
    }

    boolean opensParagraph(Line line) {
        return indented && line.indent() >= PARAGRAPH_INDENT;
    }
}
