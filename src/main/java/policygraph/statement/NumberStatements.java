package policygraph.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policygraph.document.Document;
import policygraph.document.Reading;
import policygraph.document.Span;
import policygraph.entity.DocNumberIssuer;
import policygraph.entity.Entity;
import policygraph.entity.Resolution;

/** Infers who issued a policy from the letters of its number, where the text names nobody: 国办发 is 国务院办公厅. */
final class NumberStatements {

    /** A bracket behind a title that is longer than this, in characters, is not its number. */
    private static final int LONGEST_BRACKET = 60;

    /** Letters name the leading agency; the others of a joint issue stay unnamed. */
    private static final double CONFIDENCE = 0.9;

    private final DocNumberIssuer letters;

    NumberStatements(DocNumberIssuer letters) {
        this.letters = letters;
    }

    /**
     * @param stated what the text says already; a policy whose issuer it names is left alone
     * @param replier the replying agency, whose region local letters are read for
     */
    List<Statement> read(
            Document document, List<Resolution> resolutions, List<Statement> stated, @Nullable Entity replier) {
        Set<Term> issued = new HashSet<>();
        stated.stream()
                .filter(statement -> statement.predicate() == Predicate.ISSUED)
                .forEach(statement -> issued.add(statement.object()));
        List<Statement> inferred = new ArrayList<>();
        for (Resolution resolution : resolutions) {
            String number = resolution.mention().docNumber();
            Entity policy = resolution.entity();
            if (number != null && policy != null && issued.add(new Term.Named(policy))) {
                Entity issuer = letters.issuer(number, replier == null ? null : replier.region());
                if (issuer != null) {
                    Evidence evidence = Evidence.at(
                            withNumber(document.reading(), resolution.mention().span()), document.text());
                    inferred.add(new Statement(
                            new Term.Named(issuer),
                            Predicate.ISSUED,
                            new Term.Named(policy),
                            evidence,
                            Basis.INFERRED,
                            "issued.letters",
                            CONFIDENCE));
                }
            }
        }
        return inferred;
    }

    /** The title with the bracket behind it, so that the quote shows the number. */
    private static Span withNumber(Reading reading, Span title) {
        int end = reading.position(title.end());
        if (end < reading.length() && reading.charAt(end) == '(') {
            for (int i = end; i < Math.min(reading.length(), end + LONGEST_BRACKET); i++) {
                if (reading.charAt(i) == ')') {
                    return title.and(reading.span(end, i + 1));
                }
            }
        }
        return title;
    }
}
