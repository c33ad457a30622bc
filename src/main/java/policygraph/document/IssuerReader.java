package policygraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.document.Header.Field;
import policygraph.document.Labels.Role;

/** The issuing agencies as printed: of the signature, else the metadata, else the title, else the page's. */
final class IssuerReader {

    /** What an agency's name in a title is followed by. */
    private static final Pattern TITLE_SUBJECT =
            Pattern.compile("^([\\p{IsHan} 、，()]+?)(?:等[\\p{IsHan}\\d]{0,6}?)?(?:关于|对(?!外))");

    private IssuerReader() {}

    static List<Field<String>> read(
            Reading reading, Layout layout, MetadataRows metadata, @Nullable Field<String> title) {
        List<Field<String>> issuers = signed(reading, layout.signature());
        if (issuers.isEmpty()) {
            issuers = metadata.stream(Role.ISSUER)
                    .map(row -> names(new HeaderText(reading, row.start(), row.value(), "header.table")))
                    .filter(names -> !names.isEmpty())
                    .findFirst()
                    .orElse(List.of());
        }
        return issuers.isEmpty() ? named(reading, layout, title) : issuers;
    }

    private static List<Field<String>> signed(Reading reading, List<Paragraph> signature) {
        List<Field<String>> issuers = new ArrayList<>();
        for (int i = 0; i < signature.size(); i++) {
            HeaderText line = HeaderText.of(reading, signature.get(i), "header.signature");
            Dates.Found date = Dates.find(line.text());
            HeaderText names = date == null ? line : line.part(0, date.start());
            List<Field<String>> below = i + 1 < signature.size()
                    ? names(HeaderText.of(reading, signature.get(i + 1), "header.signature"))
                    : List.of();
            if (Agencies.areRegions(names.text())
                    && below.size() == names.text().strip().split(" ").length) {
                issuers.addAll(stacked(names, below));
                i++;
            } else {
                issuers.addAll(names(names));
            }
        }
        return issuers;
    }

    private static List<Field<String>> stacked(HeaderText above, List<Field<String>> below) {
        String[] regions = above.text().strip().split(" ");
        List<Field<String>> issuers = new ArrayList<>();
        for (int k = 0; k < below.size() && k < regions.length; k++) {
            Field<String> lower = below.get(k);
            issuers.add(new Field<>(regions[k] + lower.value(), lower.span(), lower.rule()));
        }
        return issuers;
    }

    private static List<Field<String>> names(HeaderText line) {
        List<Field<String>> names = new ArrayList<>();
        for (int[] name : Agencies.inLine(line.text().stripTrailing())) {
            names.add(line.field(
                    name[0], name[1], line.text().substring(name[0], name[1]).replace(" ", "")));
        }
        return names;
    }

    /** The subject of the title, or the site that a page's title names. */
    private static List<Field<String>> named(Reading reading, Layout layout, @Nullable Field<String> title) {
        List<HeaderText> lines = new ArrayList<>();
        if (title != null) {
            int start = reading.position(title.span().start());
            int end = reading.position(title.span().end());
            lines.add(new HeaderText(
                    reading, start, reading.subSequence(start, end).replace('\n', ' '), title.rule()));
        }
        for (HeaderText line : lines) {
            Matcher subject = TITLE_SUBJECT.matcher(line.text());
            List<Field<String>> names = subject.find() ? names(line.part(subject.start(1), subject.end(1))) : List.of();
            if (!names.isEmpty()) {
                return names;
            }
        }
        for (Paragraph line : layout.head()) {
            HeaderText site = TitleReader.site(HeaderText.of(reading, line, "header.site"));
            List<Field<String>> names = site == null ? List.of() : names(site);
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }
}
