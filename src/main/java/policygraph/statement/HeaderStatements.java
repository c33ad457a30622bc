package policygraph.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import policygraph.document.Document;
import policygraph.document.Header;
import policygraph.document.Span;
import policygraph.entity.Entity;
import policygraph.entity.Issuers;
import policygraph.entity.Resolution;
import policygraph.mention.Type;

/** What a document says by being what it is: who issued it, which proposal it answers, what it names and cites. */
final class HeaderStatements {

    private HeaderStatements() {}

    static List<Statement> read(Document document, List<Resolution> resolutions, List<Issuers.Issuer> issuers) {
        List<Statement> statements = new ArrayList<>();
        for (Issuers.Issuer issuer : issuers) {
            statements.add(issued(document, issuer));
        }
        Header.Proposal proposal = document.header().proposal();
        if (proposal != null) {
            Evidence evidence = Evidence.at(place(proposal), document.text());
            statements.add(new Statement(
                    new Term.Reply(),
                    Predicate.ANSWERS,
                    new Term.Proposal(proposal),
                    evidence,
                    Basis.STATED,
                    "header",
                    1));
        }
        firstMentions(resolutions).forEach((entity, first) -> {
            Evidence evidence = Evidence.at(first.mention().span(), document.text());
            Predicate predicate = entity.type() == Type.POLICY ? Predicate.CITES : Predicate.MENTIONS;
            statements.add(new Statement(
                    new Term.Reply(),
                    predicate,
                    new Term.Named(entity),
                    evidence,
                    Basis.STATED,
                    first.mention().rule(),
                    1));
        });
        return statements;
    }

    /** Stated where the sign-off or the metadata names the agency, else inferred from the text. */
    private static Statement issued(Document document, Issuers.Issuer issuer) {
        Basis basis = issuer.rule().startsWith("header.") ? Basis.STATED : Basis.INFERRED;
        return new Statement(
                new Term.Named(issuer.agency()),
                Predicate.ISSUED,
                new Term.Reply(),
                Evidence.at(issuer.span(), document.text()),
                basis,
                issuer.rule(),
                basis == Basis.STATED ? 1 : 0.9);
    }

    private static Span place(Header.Proposal proposal) {
        Header.Field<String> number = proposal.number();
        Header.Field<String> title = proposal.title();
        if (number != null) {
            return number.span();
        }
        return title != null ? title.span() : new Span(0, 0);
    }

    private static Map<Entity, Resolution> firstMentions(List<Resolution> resolutions) {
        Map<Entity, Resolution> first = new LinkedHashMap<>();
        for (Resolution resolution : resolutions) {
            Entity entity = resolution.entity();
            if (entity != null) {
                first.putIfAbsent(entity, resolution);
            }
        }
        return first;
    }
}
