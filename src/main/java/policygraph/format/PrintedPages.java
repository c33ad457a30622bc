package policygraph.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes off pages what is printed on each of them: running heads and feet, and their numbers. */
final class PrintedPages {

    /** Running heads stand in so many lines from the edge of a page. */
    private static final int EDGE_LINES = 3;

    /** A head of the same words stands at the same height, up to so many points. */
    private static final int SAME_HEIGHT = 6;

    /** Heads that change from left to right pages stand on every second one. */
    private static final double MOST_PAGES = 0.4;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–―·•~一\\s]*\\d{1,4}[-—–―·•~一\\s]*|第\\s*\\d{1,4}\\s*页[,，/\\s]*(?:共\\s*\\d{1,4}\\s*页)?|\\d{1,4}\\s*/\\s*\\d{1,4}|(?i:page)\\s*\\d+.*");

    private final List<List<PrintedLine>> pages;
    private final Map<String, Integer> repeated = new HashMap<>();

    PrintedPages(List<List<PrintedLine>> pages) {
        this.pages = pages;
        for (List<PrintedLine> page : pages) {
            page.stream()
                    .filter(line -> isAtEdge(line, page))
                    .map(PrintedPages::place)
                    .distinct()
                    .forEach(place -> repeated.merge(place, 1, Integer::sum));
        }
    }

    /** The lines that are the document's, in order. */
    List<PrintedLine> lines() {
        List<PrintedLine> lines = new ArrayList<>();
        for (List<PrintedLine> page : pages) {
            page.stream()
                    .filter(line -> !isAtEdge(line, page) || !isNumber(line, page) && !isRepeated(line))
                    .forEach(lines::add);
        }
        return lines;
    }

    private static boolean isAtEdge(PrintedLine line, List<PrintedLine> page) {
        int at = page.indexOf(line);
        return at < EDGE_LINES || at >= page.size() - EDGE_LINES;
    }

    private static boolean isNumber(PrintedLine line, List<PrintedLine> page) {
        boolean outermost = line == page.get(0) || line == page.get(page.size() - 1);
        return outermost
                && page.size() > 1
                && PAGE_NUMBER.matcher(line.text().strip()).matches();
    }

    private boolean isRepeated(PrintedLine line) {
        return pages.size() > 1
                && repeated.getOrDefault(place(line), 0) >= Math.max(2, Math.ceil(MOST_PAGES * pages.size()));
    }

    /** Words and height; the number of the page in them does not count. */
    private static String place(PrintedLine line) {
        return line.text().replaceAll("\\d+", "#") + " " + Math.round(line.top() / SAME_HEIGHT);
    }
}
