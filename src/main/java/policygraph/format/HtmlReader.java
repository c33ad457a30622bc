package policygraph.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page: the metadata printed above the document, its title, its body, and as facts what only the page's head says.
 * Navigation, tools, lists of other pages and what is hidden are left out.
 */
final class HtmlReader {

    /** What a page begins with, comments and declarations apart. */
    private static final Pattern PAGE = Pattern.compile(
            "(?s)^[\\s\ufeff]*(?:<\\?xml[^>]*>|<!--.*?-->|\\s)*+<(?:!doctype\\s+html|html|head|body|meta|title|div|table|p|span|center|font|h\\d|style|link)\\b",
            Pattern.CASE_INSENSITIVE);

    /** A comment in front of a page is no longer. */
    private static final int HEAD = 8192;

    private static final Pattern HIDDEN =
            Pattern.compile("(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)", Pattern.CASE_INSENSITIVE);

    private final Document page;

    private HtmlReader(String html) {
        this.page = Jsoup.parse(html);
    }

    static boolean isPage(String text) {
        return PAGE.matcher(text.substring(0, Math.min(text.length(), HEAD))).find();
    }

    static PlainText read(String html) throws UnreadableException {
        return new HtmlReader(html).read();
    }

    private PlainText read() throws UnreadableException {
        List<Fact> facts = facts();
        String url = url();
        String headTitle = page.title().strip();
        page.body().select("[style], [hidden]").stream()
                .filter(element -> element != page.body() && isHidden(element))
                .forEach(Element::remove);
        drop();
        Element body = PageBody.of(page.body());
        String text = PageText.of(body);
        if (text.isBlank()) {
            throw new UnreadableException("is a page without text; if a script fills it in, save it as it is shown,"
                    + " or get the document that it links to");
        }
        String above = body == page.body() ? "" : PageText.above(page.body(), body);
        return new PlainText(Format.HTML, new PageHead(above, title(body), headTitle).over(text), facts, url);
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || HIDDEN.matcher(element.attr("style")).find();
    }

    /** What is named like navigation but holds most of the page stays. */
    private void drop() {
        int all = page.body().text().length();
        List<Element> named = PageRules.SEEDS.named(page.body());
        for (Evaluator selector : PageRules.SEEDS.dropped()) {
            for (Element element : PageRules.select(named, selector)) {
                if (2 * element.text().length() <= all) {
                    element.remove();
                }
            }
        }
    }

    /** The first element outside the body that holds a title. */
    private String title(Element body) {
        List<Element> named = PageRules.SEEDS.named(page.body());
        for (Evaluator selector : PageRules.SEEDS.titles()) {
            for (Element element : PageRules.select(named, selector)) {
                String text = body.parents().contains(element)
                        ? ""
                        : PageText.of(element).strip();
                if (PageHead.looksLikeTitle(text)) {
                    return text;
                }
            }
        }
        return "";
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        for (Element meta : page.select("meta[name][content], meta[property][content]")) {
            String name = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
            String value = meta.attr("content").strip();
            if (PageRules.SEEDS.isLabel(name) && !value.isEmpty()) {
                facts.add(new Fact(name, value));
            }
        }
        return facts;
    }

    private @Nullable String url() {
        for (Element link : page.select("link[rel=canonical][href], meta[name=Url], meta[property=og:url]")) {
            String url = link.attr(link.hasAttr("href") ? "href" : "content").strip();
            if (url.toLowerCase(Locale.ROOT).matches("https?://\\S+")) {
                return url;
            }
        }
        return null;
    }
}
