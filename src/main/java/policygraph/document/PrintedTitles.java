package policygraph.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.document.Header.Field;
import policygraph.document.Header.Proposal;

/**
 * Gives the titles of a header the characters in which they were printed: the header is read from the folded reading, in
 * which （2024—2026年） has become (2024—2026年).
 */
final class PrintedTitles {

    private static final Pattern BLANK = Pattern.compile("\\s");

    private final String text;
    private final Reading reading;

    PrintedTitles(String text, Reading reading) {
        this.text = text;
        this.reading = reading;
    }

    Header in(Header header) {
        return new Header(
                header.kind(),
                printed(header.title()),
                header.docNumber(),
                header.issuers(),
                header.indexNumber(),
                header.creditCode(),
                header.written(),
                header.published(),
                in(header.proposal()),
                header.contact(),
                header.conflicts());
    }

    private @Nullable Proposal in(@Nullable Proposal proposal) {
        return proposal == null
                ? null
                : new Proposal(
                        proposal.kind(),
                        proposal.number(),
                        printed(proposal.title()),
                        proposal.session(),
                        proposal.proposers());
    }

    /** A value that is not, character for character, what was read at its place stays as it is. */
    private @Nullable Field<String> printed(@Nullable Field<String> field) {
        if (field == null
                || !BLANK.matcher(reading.read(field.span())).replaceAll("").equals(field.value())) {
            return field;
        }
        StringBuilder printed = new StringBuilder();
        int end = reading.position(field.span().end());
        for (int at = reading.position(field.span().start()); at < end; at++) {
            char c = text.charAt(reading.span(at, at + 1).start());
            if (!Character.isWhitespace(c)) {
                printed.append(c);
            }
        }
        return new Field<>(printed.toString(), field.span(), field.rule());
    }
}
