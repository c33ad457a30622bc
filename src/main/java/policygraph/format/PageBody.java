package policygraph.format;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Finds the part of a page that holds the document: where its publishing system puts it, else where its prose is. */
final class PageBody {

    /** A part named like a body counts as one if it holds this share of the page's prose. */
    private static final double MOST = 0.5;

    /** Going down from the whole page, a part is entered that holds this share of what it is a part of. */
    private static final double NEARLY_ALL = 0.7;

    /** A part of fewer lines is a paragraph. */
    private static final int FEWEST_LINES = 3;

    private static final String MARKS = "，。；、：！？《》";

    private final Element page;
    private final Map<Element, Integer> prose = new IdentityHashMap<>();
    private final Map<Element, Integer> lines = new IdentityHashMap<>();

    private PageBody(Element page) {
        this.page = page;
        page.traverse(new Weighing());
    }

    static Element of(Element page) {
        return new PageBody(page).find();
    }

    private Element find() {
        int all = prose(page);
        List<Element> named = PageRules.SEEDS.named(page);
        for (Evaluator selector : PageRules.SEEDS.bodies()) {
            for (Element element : PageRules.select(named, selector)) {
                if (all > 0 && prose(element) >= MOST * all) {
                    return element;
                }
            }
        }
        Element part = page;
        for (Element next = heaviest(part); next != null && isWorthEntering(next, part); next = heaviest(part)) {
            part = next;
        }
        return part;
    }

    private boolean isWorthEntering(Element next, Element part) {
        return next.isBlock()
                && prose(next) > 0
                && prose(next) >= NEARLY_ALL * prose(part)
                && lines.getOrDefault(next, 0) >= FEWEST_LINES;
    }

    private int prose(Element element) {
        return prose.getOrDefault(element, 0);
    }

    private @Nullable Element heaviest(Element element) {
        Element heaviest = null;
        for (Element child : element.children()) {
            if (heaviest == null || prose(child) > prose(heaviest)) {
                heaviest = child;
            }
        }
        return heaviest;
    }

    /** Counts for each element its lines, and the characters of running text in it: not those of links, nor of bare words. */
    private final class Weighing implements NodeVisitor {

        private int links;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element && element.normalName().equals("a")) {
                links++;
            } else if (node instanceof TextNode words && links == 0) {
                add(words);
            }
        }

        private void add(TextNode words) {
            String text = words.getWholeText();
            int weight = text.chars().anyMatch(c -> MARKS.indexOf(c) >= 0)
                    ? text.strip().length()
                    : 0;
            Element parent = words.parent();
            if (parent != null && weight > 0) {
                prose.merge(parent, weight, Integer::sum);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            links -= element.normalName().equals("a") ? 1 : 0;
            Element parent = element.parent();
            if (parent != null) {
                boolean line = element.isBlock() || element.normalName().equals("br");
                prose.merge(parent, prose(element), Integer::sum);
                lines.merge(parent, lines.getOrDefault(element, 0) + (line ? 1 : 0), Integer::sum);
            }
        }
    }
}
