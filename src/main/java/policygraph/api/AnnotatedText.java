package policygraph.api;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import policygraph.question.StoredDocument;

/**
 * A document as HTML with what was read in it marked: elements and attributes only, no script and no style, so that it
 * can stand in any page. The text between the marks is the document's, character for character.
 */
final class AnnotatedText {

    private final StoredDocument document;
    private final StringBuilder html = new StringBuilder();

    private AnnotatedText(StoredDocument document) {
        this.document = document;
    }

    static String of(StoredDocument document) {
        return new AnnotatedText(document).write();
    }

    private String write() {
        String title = document.header().title();
        html.append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head><meta charset=\"utf-8\"><title>")
                .append(escaped(title == null ? document.header().id() : title))
                .append("</title></head>\n<body>\n");
        if (document.header().invented()) {
            html.append("<p>示例（虚构） Invented sample</p>\n");
        }
        html.append("<pre data-document=\"")
                .append(escaped(document.header().id()))
                .append("\">\n");
        int at = 0;
        for (StoredDocument.Mention mention : document.mentions()) {
            if (mention.start() >= at) {
                text(at, mention.start());
                mark(mention);
                at = mention.end();
            }
        }
        text(at, document.text().length());
        return html.append("</pre>\n</body>\n</html>\n").toString();
    }

    private void mark(StoredDocument.Mention mention) {
        html.append("<mark");
        attribute("entity", mention.id());
        attribute("type", mention.label());
        attribute("rule", mention.rule());
        attribute("start", String.valueOf(mention.start()));
        attribute("end", String.valueOf(mention.end()));
        if (!mention.candidates().isEmpty()) {
            attribute("candidates", String.join("|", mention.candidates()));
        }
        html.append(" title=\"").append(escaped(mention.name())).append("\">");
        text(mention.start(), mention.end());
        html.append("</mark>");
    }

    private void attribute(String name, @Nullable String value) {
        if (value != null) {
            html.append(" data-")
                    .append(name)
                    .append("=\"")
                    .append(escaped(value))
                    .append('"');
        }
    }

    private void text(int start, int end) {
        html.append(escaped(document.text().substring(start, end)));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
