package policygraph.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the lines of pages together to paragraphs, by where they begin and end. */
final class PrintedParagraphs {

    /** A full line may end so many characters before the margin: marks hang, words move down. */
    private static final float RAGGED = 1.7f;

    /** A line that begins so many characters from the margin opens a paragraph. */
    private static final float INDENT = 1.2f;

    private static final float DEEPEST_INDENT = 3;

    /** Lines further apart than so many of the usual distances do not belong together. */
    private static final float APART = 1.45f;

    private static final float OTHER_SIZE = 0.12f;

    /** Width of a Latin letter or digit, in sizes of the type. */
    private static final float LATIN_WIDTH = 0.55f;

    /** Fewer lines do not show a page's margins. */
    private static final int FEWEST = 6;

    private static final String ENDS = "。！？：；.!?:;";

    private final List<PrintedLine> lines;
    private final Map<Integer, Margins> margins = new HashMap<>();
    private final float leading;
    private final boolean indented;

    /** Where the lines of a page begin and end. */
    private record Margins(float left, float right) {}

    PrintedParagraphs(List<PrintedLine> lines) {
        this.lines = lines;
        Margins all = margins(lines);
        for (int page : lines.stream().map(PrintedLine::page).distinct().toList()) {
            List<PrintedLine> own =
                    lines.stream().filter(line -> line.page() == page).toList();
            margins.put(page, own.size() < FEWEST ? all : margins(own));
        }
        this.leading = leading();
        this.indented = lines.stream().filter(this::opens).count() >= 2;
    }

    /** The left edge where most lines begin, the right one that a tenth of the lines reaches. */
    private static Margins margins(List<PrintedLine> lines) {
        List<Float> rights = lines.stream().map(PrintedLine::right).sorted().toList();
        Map<Integer, Integer> lefts = new HashMap<>();
        lines.forEach(line -> lefts.merge(Math.round(line.left()), 1, Integer::sum));
        int most = lefts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int left = lefts.entrySet().stream()
                .filter(entry -> entry.getValue() * 2 >= most)
                .mapToInt(Map.Entry::getKey)
                .min()
                .orElse(0);
        float right = rights.isEmpty() ? 0 : rights.get(rights.size() - 1 - rights.size() / 10);
        return new Margins(left, right);
    }

    private float leading() {
        List<Float> steps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            float step = lines.get(i).top() - lines.get(i - 1).top();
            if (lines.get(i).page() == lines.get(i - 1).page() && step > 0) {
                steps.add(step);
            }
        }
        steps.sort(null);
        return steps.isEmpty() ? Float.MAX_VALUE : steps.get(steps.size() / 2);
    }

    String text() {
        TextLines text = new TextLines();
        StringBuilder paragraph = new StringBuilder();
        PrintedLine before = null;
        for (PrintedLine line : lines) {
            if (before != null && !continues(before, line)) {
                text.add(paragraph);
                paragraph.setLength(0);
            } else if (before != null && needsBlank(before.last(), line.first())) {
                paragraph.append(' ');
            }
            paragraph.append(line.text());
            before = line;
        }
        text.add(paragraph);
        return text.toString();
    }

    /** A word ends at the line's end; a number does not, because only a program that knows no better breaks there. */
    private static boolean needsBlank(char last, char first) {
        boolean number = Character.isDigit(last) && Character.isDigit(first);
        return !TextLines.isWide(last) && !TextLines.isWide(first) && !number;
    }

    private boolean continues(PrintedLine before, PrintedLine line) {
        boolean samePage = before.page() == line.page();
        if (samePage && (line.top() - before.top() > APART * leading || line.top() < before.top())) {
            return false;
        }
        if (Math.abs(before.size() - line.size()) > OTHER_SIZE * before.size()
                || before.text().indexOf('\t') >= 0
                || line.text().indexOf('\t') >= 0) {
            return false;
        }
        Margins page = margins(line);
        boolean flush = Math.abs(line.left() - page.left()) < INDENT * line.size();
        return flush && fills(before, line) && (indented || ENDS.indexOf(before.last()) < 0);
    }

    /** The line reaches the margin, or as near as what follows let it. */
    private boolean fills(PrintedLine line, PrintedLine next) {
        int word = 0;
        while (word < next.text().length() && !TextLines.isWide(next.text().charAt(word))) {
            word++;
        }
        return line.right() >= margins(line).right() - (RAGGED + word * LATIN_WIDTH) * line.size();
    }

    private boolean opens(PrintedLine line) {
        float indent = line.left() - margins(line).left();
        return indent >= INDENT * line.size()
                && indent <= DEEPEST_INDENT * line.size()
                && line.right() >= margins(line).right() - RAGGED * line.size();
    }

    private Margins margins(PrintedLine line) {
        return margins.getOrDefault(line.page(), new Margins(0, 0));
    }
}
