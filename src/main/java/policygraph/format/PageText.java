package policygraph.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The text of a part of a page as a browser lays it out: a line for each block, for each row of a table, for each {@code
 * <br>}. The parser bounds how deep elements nest, so that recursion does too.
 */
final class PageText {

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "tbody",
            "thead",
            "tfoot",
            "caption",
            "tr",
            "ul",
            "td",
            "th");

    private final StringBuilder text = new StringBuilder();
    private final @Nullable Element before;
    private boolean stopped;

    private PageText(@Nullable Element before) {
        this.before = before;
    }

    static String of(Element element) {
        PageText text = new PageText(null);
        text.add(element);
        return text.lines();
    }

    /** What stands on a page above an element of it. */
    static String above(Element page, Element element) {
        PageText text = new PageText(element);
        text.add(page);
        return text.lines();
    }

    private String lines() {
        TextLines lines = new TextLines();
        lines.add(text);
        return lines.toString();
    }

    private void add(Node node) {
        stopped |= node == before;
        if (stopped) {
            return;
        }
        if (node instanceof TextNode words) {
            addWords(words.getWholeText());
        } else if (node instanceof Element element) {
            addElement(element, element.normalName());
        }
    }

    private void addElement(Element element, String name) {
        if (name.equals("br")) {
            text.append('\n');
        } else if (name.equals("tr")) {
            addRow(element);
        } else if (name.equals("dd") && isValue(element)) {
            cell();
            element.childNodes().forEach(this::add);
            endLine();
        } else if (BLOCKS.contains(name)) {
            endLine();
            element.childNodes().forEach(this::add);
            endLine();
        } else {
            element.childNodes().forEach(this::add);
        }
    }

    /** Of the term that stands before it. */
    private static boolean isValue(Element element) {
        Element before = element.previousElementSibling();
        return before != null && before.normalName().equals("dt");
    }

    private void cell() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) == '\n') {
            text.setLength(text.length() - 1);
            text.append('\t');
        }
    }

    private void addRow(Element row) {
        endLine();
        List<String> cells = new ArrayList<>();
        for (Node child : row.childNodes()) {
            PageText cell = new PageText(before);
            cell.add(child);
            stopped |= cell.stopped;
            if (child instanceof Element || !cell.text.toString().isBlank()) {
                cells.add(cell.lines());
            }
        }
        text.append(TableRow.of(cells));
        endLine();
    }

    private void endLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    /** Blanks and line ends of the source are one blank, or none where a line of Chinese was broken. */
    private void addWords(String words) {
        int i = 0;
        while (i < words.length()) {
            char c = words.charAt(i);
            if (!isSpace(c)) {
                text.append(c);
                i++;
                continue;
            }
            boolean broken = false;
            while (i < words.length() && isSpace(words.charAt(i))) {
                broken |= words.charAt(i++) == '\n';
            }
            addSpace(broken, i < words.length() ? words.charAt(i) : ' ');
        }
    }

    private void addSpace(boolean broken, char next) {
        char last = text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
        boolean insideChinese = TextLines.isWide(last) && (TextLines.isWide(next) || next == ' ');
        if (last != '\n' && last != ' ' && !(broken && insideChinese)) {
            text.append(' ');
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
}
