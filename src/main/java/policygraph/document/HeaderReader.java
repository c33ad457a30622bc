package policygraph.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policygraph.document.Header.Field;
import policygraph.document.Header.Kind;
import policygraph.document.Header.Proposal;
import policygraph.document.Labels.Role;

/** Reads what a document says about itself from its metadata, title, salutation, first sentence and signature. */
final class HeaderReader {

    /** A line with a date, a source and a count of readers is no longer. */
    private static final int LONGEST_BYLINE = 80;

    private static final Pattern BRACKET = Pattern.compile("[(（][^()（）]*[)）]$");

    private static final Pattern NOTICE = Pattern.compile(".*(?:通知|公告|通告|决定|办法|规定|细则)");

    private static final Pattern ANSWER = Pattern.compile(".*(?:答复|复函|回复|回函|函|分办意见|会办意见|办理报告|摘要).*");

    private static final Pattern BEFORE_NUMBER = Pattern.compile("[\\s(〔]*");

    private static final Pattern BEHIND_NUMBER = Pattern.compile("[\\s)〕]*");

    private final Reading reading;
    private final Layout layout;
    private final MetadataRows metadata;
    private final MetadataRows below;

    private HeaderReader(Reading reading, Layout layout) {
        this.reading = reading;
        this.layout = layout;
        this.below = MetadataRows.of(layout.tail());
        List<Paragraph> around = new ArrayList<>(layout.head());
        around.addAll(layout.tail());
        this.metadata = MetadataRows.of(around);
    }

    static Header read(Reading reading, Layout layout) {
        return new HeaderReader(reading, layout).read();
    }

    private Header read() {
        Field<String> title = TitleReader.read(reading, layout, metadata);
        Proposal proposal = new ProposalReader(reading, layout, metadata, title).read();
        Kind kind = kind(title, proposal);
        Proposal answered = kind == Kind.REPLY ? proposal : null;
        Field<String> printedNumber = printedNumber();
        Field<String> ownNumber = ownNumber(printedNumber != null);
        Field<LocalDate> printedDate = date(Role.WRITTEN);
        Field<LocalDate> signedDate = signedDate();
        ConflictReader conflicts = new ConflictReader(reading, layout, metadata);
        return new Header(
                kind,
                title,
                either(printedNumber, ownNumber),
                IssuerReader.read(reading, layout, metadata, title),
                indexNumber(),
                creditCode(true),
                either(printedDate, signedDate),
                published(),
                answered,
                ContactReader.read(reading, below),
                Stream.of(
                                conflicts.title(title),
                                ConflictReader.docNumber(printedNumber, ownNumber),
                                ConflictReader.creditCode(creditCode(false)),
                                ConflictReader.written(printedDate, signedDate),
                                conflicts.kind(answered, title))
                        .flatMap(Stream::ofNullable)
                        .toList());
    }

    private static <T> @Nullable Field<T> either(@Nullable Field<T> printed, @Nullable Field<T> own) {
        return printed == null ? own : printed;
    }

    private Kind kind(@Nullable Field<String> title, @Nullable Proposal proposal) {
        boolean opens = !layout.body().isEmpty() && layout.body().get(0).contains("收悉");
        return kind(title, proposal, opens ? Kind.REPLY : Kind.NOTICE);
    }

    /** A notice by its title, whatever it cites; else a reply if it answers anything; else what it looks like. */
    static Kind kind(@Nullable Field<String> title, @Nullable Proposal proposal, Kind looks) {
        String words = title == null ? "" : BRACKET.matcher(title.value()).replaceAll("");
        if (NOTICE.matcher(words).matches()) {
            return Kind.NOTICE;
        }
        boolean answers = ANSWER.matcher(words).matches();
        return proposal != null || answers ? Kind.REPLY : looks;
    }

    private @Nullable Field<String> printedNumber() {
        for (MetadataRows.Row row : metadata.all(Role.DOC_NUMBER)) {
            Field<String> field = number(new HeaderText(reading, row.start(), row.value(), "header.table"));
            if (field != null) {
                return field;
            }
        }
        return null;
    }

    /**
     * On a line of its own above or below the title, else behind the title in brackets.
     *
     * @param other than the metadata's: what is a value of theirs is left out
     */
    private @Nullable Field<String> ownNumber(boolean other) {
        Field<String> behindTitle = null;
        for (int i = layout.head().size() - 1; i >= 0; i--) {
            HeaderText line = HeaderText.of(reading, layout.head().get(i), "header.number");
            DocNumber.Found found = DocNumber.find(line.text(), 0, line.text().length());
            if (found == null || other && metadata.covers(line.start() + found.start())) {
                continue;
            }
            if (BEFORE_NUMBER.matcher(line.text().substring(0, found.start())).matches()) {
                return number(line);
            }
            boolean last =
                    BEHIND_NUMBER.matcher(line.text().substring(found.end())).matches();
            if (behindTitle == null && last && "(〔 ".indexOf(line.text().charAt(found.start() - 1)) >= 0) {
                behindTitle = number(line);
            }
        }
        return behindTitle;
    }

    private static @Nullable Field<String> number(HeaderText line) {
        DocNumber.Found found = DocNumber.find(line.text(), 0, line.text().length());
        return found == null
                ? null
                : line.field(found.start(), found.end(), found.number().toString());
    }

    private @Nullable Field<String> indexNumber() {
        HeaderText line = indexLine();
        return line == null ? null : line.field(0, line.text().length());
    }

    /** The code that the 索引号 opens with, if its check digit is as asked for. */
    private @Nullable Field<String> creditCode(boolean valid) {
        HeaderText line = indexLine();
        CreditCode code = line == null ? null : CreditCode.opening(line.text());
        return line == null || code == null || code.valid() != valid
                ? null
                : line.field(0, code.text().length(), code.text());
    }

    private @Nullable HeaderText indexLine() {
        return metadata.stream(Role.INDEX_NUMBER)
                .filter(row -> row.value().chars().anyMatch(Character::isDigit))
                .map(row -> new HeaderText(reading, row.start(), row.value(), "header.table")
                        .part(0, (row.value() + " ").indexOf(' ')))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Field<LocalDate> signedDate() {
        for (Paragraph line : layout.signature()) {
            Field<LocalDate> signed = date(HeaderText.of(reading, line, "header.signature"));
            if (signed != null) {
                return signed;
            }
        }
        return null;
    }

    /** Of a label, else a bare date on a short line above the text, as pages print it below their title. */
    private @Nullable Field<LocalDate> published() {
        Field<LocalDate> printed = date(Role.PUBLISHED);
        if (printed != null) {
            return printed;
        }
        for (Paragraph line : layout.head()) {
            Dates.Found found = line.length() > LONGEST_BYLINE ? null : Dates.find(line.text());
            if (found != null && found.start() == 0 && !metadata.isValue(line.start())) {
                return date(HeaderText.of(reading, line, "header.byline"));
            }
        }
        return null;
    }

    private @Nullable Field<LocalDate> date(Role role) {
        for (MetadataRows.Row row : metadata.all(role)) {
            Field<LocalDate> date = date(new HeaderText(reading, row.start(), row.value(), "header.table"));
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static @Nullable Field<LocalDate> date(HeaderText line) {
        Dates.Found found = Dates.find(line.text());
        return found == null ? null : line.field(found.start(), found.end(), found.date());
    }
}
