package policygraph.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.document.Header.Field;
import policygraph.document.Labels.Found;
import policygraph.document.Labels.Role;

/** The document's own title: the line next above the salutation that reads like one, else the metadata's. */
final class TitleReader {

    /** How titles of this genre end. */
    private static final Pattern ENDS = Pattern.compile(
            "(?:答复|复函|回函|函|回复|意见|通知|批复|公告|通告|报告|决定|决议|摘要|办法|方案|情况|规定|细则|规划|计划|要点|纲要|指南|答复书|通报|办理结果|办理报告|办理情况)$");

    /** What may stand behind the end: a number, a note. */
    private static final Pattern BEHIND = Pattern.compile("\\s*[(〔][^()〔〕]*(?:[(〔][^()〔〕]*[)〕][^()〔〕]*)*[)〕]$");

    /** The name of a site behind a page's title. */
    private static final Pattern SITE =
            Pattern.compile("\\s*[-_|]+\\s*([\\p{IsHan}]{2,30}(?:厅|局|委|部|办|会|院|政府|中心|网|网站|门户|平台))$");

    private static final Pattern COLUMN = Pattern.compile("^〔[^〕]*〕\\s*");

    private static final Pattern BRACKETS = Pattern.compile("^\\s*[(〔]|[)〕]$");

    private static final int SHORTEST = 6;
    private static final int LONGEST = 200;

    /** A metadata title of this form is the proposal's. */
    private static final Pattern PROPOSAL = Pattern.compile("(?:提案|建议|议案)[)）]?$");

    private TitleReader() {}

    static @Nullable Field<String> read(Reading reading, Layout layout, MetadataRows metadata) {
        Field<String> printed = metadata.stream(Role.TITLE)
                .filter(row -> !PROPOSAL.matcher(row.value()).find())
                .map(row -> new HeaderText(reading, row.start(), row.value(), "header.table")
                        .field(0, withoutNumber(row.value()).length()))
                .findFirst()
                .orElse(null);
        for (int i = layout.head().size() - 1; i >= 0; i--) {
            HeaderText line = title(HeaderText.of(reading, layout.head().get(i), "header.title"));
            if (line != null) {
                return withAgencyAbove(reading, layout.head(), i, line, printed);
            }
        }
        return printed;
    }

    /** The title in a line, null when it holds none. */
    static @Nullable HeaderText title(HeaderText line) {
        int from = 0;
        int to = line.text().length();
        Matcher column = COLUMN.matcher(line.text());
        if (column.find() && DocNumber.find(line.text(), 0, column.end()) == null) {
            from = column.end();
        }
        Paragraph whole = new Paragraph(line.start(), line.start() + to, line.text());
        for (Found label : MetadataRows.labels(whole)) {
            if (label.start() <= from) {
                return null;
            }
            to = Math.min(to, label.start());
        }
        String text = withoutNumber(withoutSite(line.text().substring(from, to).stripTrailing()));
        return isTitle(text) ? line.part(from, from + text.length()) : null;
    }

    static String withoutSite(String text) {
        Matcher site = SITE.matcher(text);
        return site.find() ? text.substring(0, site.start()) : text;
    }

    /** The agency named behind a page's title, null when there is none. */
    static @Nullable HeaderText site(HeaderText line) {
        Matcher site = SITE.matcher(line.text());
        return site.find() && isTitle(line.text().substring(0, site.start()))
                ? line.part(site.start(1), site.end(1))
                : null;
    }

    private static boolean isTitle(String text) {
        if (text.length() < SHORTEST || text.length() > LONGEST || text.indexOf('。') >= 0 || text.endsWith("：")) {
            return false;
        }
        String words = text;
        Matcher behind = BEHIND.matcher(words);
        while (behind.find()) {
            words = words.substring(0, behind.start());
            behind = BEHIND.matcher(words);
        }
        return ENDS.matcher(words).find()
                && (words.contains("关于")
                        || words.contains("对")
                        || words.contains("号")
                        || words.endsWith("通知")
                        || words.endsWith("公告"));
    }

    private static String withoutNumber(String text) {
        Matcher behind = BEHIND.matcher(text);
        boolean number = behind.find()
                && DocNumber.parse(
                                BRACKETS.matcher(text.substring(behind.start())).replaceAll(""))
                        != null;
        return number ? text.substring(0, behind.start()) : text;
    }

    /** A title laid out with its agency on the line above. */
    private static Field<String> withAgencyAbove(
            Reading reading, List<Paragraph> head, int at, HeaderText title, @Nullable Field<String> printed) {
        boolean headless = title.text().startsWith("关于") || title.text().startsWith("对");
        Field<String> own = title.field(0, title.text().length());
        if (!headless || at == 0) {
            return own;
        }
        Paragraph above = head.get(at - 1);
        List<int[]> names = Agencies.inLine(above.text());
        boolean alone = names.size() == 1
                && (at < 2 || Agencies.inLine(head.get(at - 2).text()).isEmpty());
        if (!alone || MetadataRows.labels(above).size() > 0) {
            return own;
        }
        String whole = HeaderText.withoutLayout(above.text()) + own.value();
        boolean confirmed = printed == null || printed.value().equals(whole);
        return confirmed && head.get(at - 1).end() + 1 == title.start()
                ? new Field<>(
                        whole,
                        reading.span(above.start(), title.start() + title.text().length()),
                        "header.title")
                : own;
    }
}
