package policygraph.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What of the words above a page's body belongs to the document: rows of metadata, the title, the line below it. */
final class PageHead {

    /** How titles of this genre end, behind which a number may stand in brackets. */
    private static final Pattern TITLE = Pattern.compile(
            "(?s).{4,200}(?:答复|复函|回复|函|意见|通知|公告|通告|报告|决定|办法|方案|规定|细则|规划|计划|批复|建议|提案)(?:\\s*[（(〔].{1,60}[)）〕])?");

    /** A site's name behind a page's title. */
    private static final Pattern SITE = Pattern.compile("\\s*[-_|–—]+\\s*[^-_|–—]{2,40}$");

    private static final Pattern DATE = Pattern.compile("(?:19|20)\\d{2}[-/.年]\\s*\\d{1,2}[-/.月].*");

    /** A line of metadata is no longer; what is, is prose with a colon in it. */
    private static final int LONGEST = 300;

    private final List<String> above;
    private final String title;
    private final String headTitle;

    /**
     * @param above lines above the body
     * @param title that of an element named like a title, empty if there is none
     * @param headTitle that of the page's head
     */
    PageHead(String above, String title, String headTitle) {
        this.above = above.lines().toList();
        this.title = title;
        this.headTitle = headTitle;
    }

    static boolean looksLikeTitle(String text) {
        return TITLE.matcher(text).matches();
    }

    /** The head's lines with the body's below. */
    String over(String body) {
        List<String> rows = new ArrayList<>();
        List<String> dates = new ArrayList<>();
        sort(rows, dates);
        TextLines lines = new TextLines();
        rows.forEach(lines::add);
        lines.add(title(body));
        dates.forEach(lines::add);
        lines.add(body);
        return lines.toString();
    }

    /** Rows of metadata, and dates that stand alone, as pages print them below their title. */
    private void sort(List<String> rows, List<String> dates) {
        boolean valueMissing = false;
        for (String line : above) {
            boolean label = line.length() <= LONGEST && PageRules.SEEDS.holdsLabel(line);
            if (label || valueMissing) {
                rows.add(line);
            } else if (line.length() <= LONGEST && DATE.matcher(line.strip()).matches()) {
                dates.add(line);
            }
            valueMissing = label && (PageRules.SEEDS.isLabel(line) || line.endsWith("：") || line.endsWith(":"));
        }
    }

    /** The title where the body does not open with it: as shown above it, else as the page is called. */
    private String title(String body) {
        String opening = letters(body.substring(0, Math.min(body.length(), 2 * LONGEST)));
        String called = SITE.matcher(headTitle).replaceFirst("");
        String named = looksLikeTitle(called) || looksLikeTitle(headTitle) ? headTitle : nearest();
        for (String words : List.of(title, line(called), named)) {
            if (!words.isEmpty()) {
                return opening.contains(letters(SITE.matcher(words).replaceFirst(""))) ? "" : words;
            }
        }
        return "";
    }

    /** The line above the body that is what the page is called, or how that ends. */
    private String line(String called) {
        String letters = letters(called);
        return above.stream()
                .filter(line -> looksLikeTitle(line) && letters.endsWith(letters(line)))
                .findFirst()
                .orElse("");
    }

    /** Where a page is called by its site's name: the line nearest above the body that reads like a title. */
    private String nearest() {
        String nearest = "";
        for (String line : above) {
            boolean about = line.contains("关于") || line.contains("对");
            nearest = about && looksLikeTitle(line) && !PageRules.SEEDS.holdsLabel(line) ? line : nearest;
        }
        return nearest;
    }

    private static String letters(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
