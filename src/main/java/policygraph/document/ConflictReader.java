package policygraph.document;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policygraph.document.Header.Field;
import policygraph.document.Header.Proposal;
import policygraph.document.Labels.Role;

/** What the metadata around a document say otherwise than the document itself. */
final class ConflictReader {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]");

    private final Reading reading;
    private final Layout layout;
    private final MetadataRows metadata;

    ConflictReader(Reading reading, Layout layout, MetadataRows metadata) {
        this.reading = reading;
        this.layout = layout;
        this.metadata = metadata;
    }

    /** The metadata's title that is another than the document's own; the agency before either counts for nothing. */
    @Nullable
    Conflict title(@Nullable Field<String> own) {
        if (own == null || !isBody(own)) {
            return null;
        }
        return rows(Role.TITLE)
                .map(TitleReader::title)
                .filter(Objects::nonNull)
                .map(line -> line.field(0, line.text().length()))
                .findFirst()
                .filter(printed -> !isSameTitle(printed.value(), own.value()))
                .map(printed -> new Conflict("title", printed, own))
                .orElse(null);
    }

    private static boolean isSameTitle(String printed, String own) {
        String one = letters(printed);
        String other = letters(own);
        String longer = one.length() > other.length() ? one : other;
        String shorter = one.length() > other.length() ? other : one;
        if (!longer.endsWith(shorter)) {
            return false;
        }
        String before = longer.substring(0, longer.length() - shorter.length());
        return before.isEmpty() || Agencies.endsAsName(before);
    }

    /** Blanks and marks differ from printer to printer. */
    private static String letters(String title) {
        return NO_LETTERS.matcher(title).replaceAll("");
    }

    /** The metadata's number, which is not the one printed with the title. */
    static @Nullable Conflict docNumber(@Nullable Field<String> printed, @Nullable Field<String> own) {
        return of("docNumber", printed, own, Function.identity());
    }

    /** A code that fails its check digit contradicts itself. */
    static @Nullable Conflict creditCode(@Nullable Field<String> wrong) {
        return wrong == null ? null : new Conflict("creditCode", wrong, null);
    }

    /** The metadata's date, which is not the one signed with. */
    static @Nullable Conflict written(@Nullable Field<LocalDate> printed, @Nullable Field<LocalDate> signed) {
        return of("written", printed, signed, LocalDate::toString);
    }

    private static <T> @Nullable Conflict of(
            String field, @Nullable Field<T> printed, @Nullable Field<T> own, Function<T, String> words) {
        return printed == null || own == null || printed.value().equals(own.value())
                ? null
                : new Conflict(field, words(printed, words), words(own, words));
    }

    private static <T> Field<String> words(Field<T> field, Function<T, String> words) {
        return new Field<>(words.apply(field.value()), field.span(), field.rule());
    }

    /** A proposal filed among suggestions, or the other way round. */
    @Nullable
    Conflict kind(@Nullable Proposal proposal, @Nullable Field<String> title) {
        Field<String> said = proposal == null ? null : said(proposal, title);
        if (proposal == null || said == null) {
            return null;
        }
        return rows(Role.CATEGORY)
                .filter(row -> Filing.kind(row.text()) != null && Filing.kind(row.text()) != proposal.kind())
                .map(row ->
                        new Conflict("proposal.kind", row.field(0, row.text().length()), said))
                .findFirst()
                .orElse(null);
    }

    /** Where the document itself shows the kind: its session, its title, whom it is addressed to. */
    private @Nullable Field<String> said(Proposal proposal, @Nullable Field<String> title) {
        Paragraph addressed = layout.salutation();
        Field<String> addressee = addressed == null
                ? null
                : HeaderText.of(reading, addressed, "header.salutation").field(0, addressed.length());
        return Stream.of(
                        shows(proposal.session(), Sessions::kind, proposal.kind()),
                        shows(title, Filing::kind, proposal.kind()),
                        shows(addressee, ProposalReader::ofAddressee, proposal.kind()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Field<String> shows(
            @Nullable Field<String> field, Function<String, Proposal.@Nullable Kind> kind, Proposal.Kind expected) {
        return field != null && isBody(field) && kind.apply(field.value()) == expected
                ? new Field<>(expected.label(), field.span(), field.rule())
                : null;
    }

    private boolean isBody(Field<String> field) {
        return !metadata.covers(reading.position(field.span().start()));
    }

    private Stream<HeaderText> rows(Role role) {
        return metadata.stream(role).map(row -> new HeaderText(reading, row.start(), row.value(), "header.table"));
    }
}
