package policygraph.format;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import policygraph.seed.Row;
import policygraph.seed.Seeds;

/** Where pages keep things, {@code seeds/rule/format/page.tsv}, and the labels of metadata on them. */
final class PageRules {

    static final PageRules SEEDS = new PageRules();

    /** No label is longer; what is longer in front of a colon is a sentence. */
    private static final int LONGEST_LABEL = 12;

    private final List<Evaluator> bodies = selectors("body");
    private final List<Evaluator> titles = selectors("title");
    private final List<Evaluator> dropped = selectors("drop");
    private final Set<String> tags = new HashSet<>();
    private final Set<String> labels = new HashSet<>();

    private PageRules() {
        Seeds.table("rule/format/page.tsv").stream()
                .map(row -> row.get("selector"))
                .filter(selector -> Character.isLetter(selector.charAt(0)))
                .forEach(tags::add);
        Seeds.table("rule/header/label.tsv").stream()
                .filter(row ->
                        !row.get("field").equals("ignore") && !row.get("field").equals("attachment"))
                .map(row -> row.get("label"))
                .forEach(labels::add);
    }

    private static List<Evaluator> selectors(String kind) {
        return Seeds.table("rule/format/page.tsv").stream()
                .filter(row -> row.get("kind").equals(kind))
                .map((Row row) -> QueryParser.parse(row.get("selector")))
                .toList();
    }

    /** The elements that a selector may mean: all others are looked at once and not again for every selector. */
    List<Element> named(Element page) {
        return page.stream()
                .filter(element ->
                        element.hasAttr("class") || element.hasAttr("id") || tags.contains(element.normalName()))
                .toList();
    }

    static List<Element> select(List<Element> named, Evaluator selector) {
        return named.stream().filter(element -> element.is(selector)).toList();
    }

    List<Evaluator> bodies() {
        return bodies;
    }

    List<Evaluator> titles() {
        return titles;
    }

    List<Evaluator> dropped() {
        return dropped;
    }

    /** Whether words are a label of metadata, blanks and a colon behind it apart. */
    boolean isLabel(String words) {
        return words.length() <= 2 * LONGEST_LABEL
                && labels.contains(words.replaceAll("[\\s\u00a0\u3000：:【】\\[\\]]", ""));
    }

    /** Whether a line has a label with a colon in it, or one that fills a cell. */
    boolean holdsLabel(String line) {
        for (String part : line.split("[\\t|；;　 ]+|(?<=[：:])")) {
            boolean closed = part.endsWith("：") || part.endsWith(":");
            if (isLabel(part)
                    && (closed
                            || line.indexOf('\t') >= 0
                            || part.length() == line.strip().length())) {
                return true;
            }
        }
        return line.length() <= 2 * LONGEST_LABEL && isLabel(line);
    }
}
