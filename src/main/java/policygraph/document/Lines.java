package policygraph.document;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into its lines: at LF, CR, CR LF, form feed, and Unicode's own line and paragraph separators. */
final class Lines {

    private static final int TAB_COLUMNS = 4;

    private Lines() {}

    static List<Line> of(CharSequence text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isLineEnd(text.charAt(i))) {
                addLine(lines, text, start, i);
                start = i + 1;
            }
        }
        return lines;
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000b' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static void addLine(List<Line> lines, CharSequence text, int from, int to) {
        int start = from;
        int indent = 0;
        while (start < to && Folding.isBlank(text.charAt(start))) {
            indent += columns(text.charAt(start++));
        }
        int end = to;
        while (end > start && Folding.isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            lines.add(new Line(start, end, indent, width(text, start, end)));
        }
    }

    private static int width(CharSequence text, int start, int end) {
        int width = 0;
        for (int i = start; i < end; i++) {
            width += columns(text.charAt(i));
        }
        return width;
    }

    /** Columns on a page of Chinese type: what stands after Latin, Greek and Cyrillic letters takes two. */
    private static int columns(char c) {
        if (c == '\t') {
            return TAB_COLUMNS;
        }
        if (Folding.isInvisible(c)) {
            return 0;
        }
        return c < '\u2000' ? 1 : 2;
    }
}
