package policygraph.briefing.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import policygraph.briefing.Paper;
import policygraph.briefing.figure.Footnote;
import policygraph.briefing.figure.Language;

/** Writes a briefing as one page. */
final class PaperHtml {

    /** How many letters of a table fit side by side on a screen. */
    private static final double EMS = 68;

    private PaperHtml() {}

    static byte[] of(Paper paper, Exports exports) {
        Markup body = new Markup();
        body.raw("<h1>")
                .text(paper.title())
                .raw("</h1>\n<p class=\"scope\">")
                .text(paper.scope())
                .raw("</p>\n");
        for (Paper.Block block : paper.blocks()) {
            block(block, paper.language(), body, exports);
        }
        Map<Integer, StringBuilder> keys = keys(paper);
        body.raw(Html.footnotes(
                paper.footnotes(), paper.language(), note -> keys.getOrDefault(note.number(), new StringBuilder())
                        .toString()));
        body.raw("<p class=\"foot\">")
                .text(paper.coverage())
                .raw("<br>")
                .text(paper.source())
                .raw("</p>\n");
        return Html.page(paper.language(), paper.title(), body.toString());
    }

    /** What points to a footnote of a figure on a page of its own: the ids of its evidence. */
    static String own(Footnote note) {
        return note.evidence().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /** What points to each footnote: its number from tables, the figure's key and the evidence from figures. */
    private static Map<Integer, StringBuilder> keys(Paper paper) {
        Map<Integer, StringBuilder> keys = new TreeMap<>();
        paper.footnotes().forEach(note -> keys.put(note.number(), new StringBuilder("n" + note.number())));
        for (Paper.Block block : paper.blocks()) {
            if (block instanceof Paper.Picture picture) {
                for (Footnote note : picture.drawing().footnotes()) {
                    StringBuilder known = keys.computeIfAbsent(note.number(), any -> new StringBuilder());
                    note.evidence()
                            .forEach(id ->
                                    known.append(' ').append(picture.key()).append(id));
                }
            }
        }
        return keys;
    }

    private static void block(Paper.Block block, Language language, Markup body, Exports exports) {
        if (block instanceof Paper.Heading heading) {
            body.raw("<h2>").text(heading.text()).raw("</h2>\n");
        } else if (block instanceof Paper.Paragraph paragraph) {
            body.raw(paragraph.remark() ? "<p class=\"remark\">" : "<p>")
                    .text(paragraph.text())
                    .raw("</p>\n");
        } else if (block instanceof Paper.Picture picture) {
            body.raw("<figure").attribute("data-scope", picture.key()).raw(">\n");
            body.raw(exports.svg(picture.drawing(), picture.key())).raw("</figure>\n");
        } else if (block instanceof Paper.Table table) {
            table(table, language, body);
        }
    }

    private static void table(Paper.Table table, Language language, Markup body) {
        boolean marked = table.rows().stream().anyMatch(row -> !row.marks().isEmpty());
        body.raw("<table>\n<colgroup>");
        Ruled.of(table, language, EMS).shares().stream()
                .limit(table.heads().size() + (marked ? 1 : 0))
                .forEach(share -> body.raw("<col width=\"" + Math.round(share * 100) + "%\">"));
        body.raw("</colgroup>\n<thead><tr>");
        table.heads().forEach(head -> body.raw("<th>").text(head).raw("</th>"));
        body.raw(marked ? "<th>" + language.say(Words.EVIDENCE) + "</th>" : "").raw("</tr></thead>\n<tbody>\n");
        for (Paper.Row row : table.rows()) {
            body.raw("<tr>");
            row.cells().forEach(cell -> body.raw("<td>").text(cell).raw("</td>"));
            if (marked) {
                body.raw("<td class=\"mark\"");
                if (!row.notes().isEmpty()) {
                    body.attribute("data-evidence", keys(row.notes()))
                            .attribute("aria-label", String.join(" · ", row.cells()));
                    body.raw(" tabindex=\"0\"");
                }
                body.raw(">").text(row.marks()).raw("</td>");
            }
            body.raw("</tr>\n");
        }
        body.raw("</tbody>\n</table>\n");
        if (table.more() > 0) {
            body.raw("<p class=\"scope\">")
                    .text(language.say(Words.MORE_ROWS, table.more()))
                    .raw("</p>\n");
        }
    }

    private static String keys(List<Integer> notes) {
        return notes.stream().map(number -> "n" + number).collect(Collectors.joining(" "));
    }
}
