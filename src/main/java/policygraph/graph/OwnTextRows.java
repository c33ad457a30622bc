package policygraph.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policygraph.document.Header;
import policygraph.document.Header.Field;
import policygraph.entity.Entity;
import policygraph.entity.PolicyTitles;
import policygraph.graph.Rows.Proof;
import policygraph.statement.Extraction;
import policygraph.statement.Predicate;
import policygraph.statement.Statement;
import policygraph.statement.Term;

/**
 * Fills in the policy that a notice is the text of, by the title that others cite it by: who issued it and what it is
 * based on is what its own text says.
 */
final class OwnTextRows {

    private final Extraction extraction;
    private final Issuers issuers;
    private final Rows rows;
    private final @Nullable Entity policy;

    OwnTextRows(Extraction extraction, PolicyTitles titles, Issuers issuers, Rows rows) {
        this.extraction = extraction;
        this.issuers = issuers;
        this.rows = rows;
        this.policy = policy(extraction.document().header(), titles);
    }

    /** True if a policy is this document under its own title or number: it is named, not cited. */
    boolean isItself(Entity named) {
        Field<String> number = extraction.document().header().docNumber();
        return policy != null && policy.id().equals(named.id())
                || number != null && number.value().equals(named.docNumber());
    }

    void add() {
        Field<String> title = extraction.document().header().title();
        if (policy == null || title == null) {
            return;
        }
        String jointBy = issuers.jointByOfDocument();
        rows.entity(policy, List.of(), jointBy, null);
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put("name", policy.name());
        properties.put("docNumber", policy.docNumber());
        properties.put("jointBy", jointBy);
        rows.relationship(
                LoadStep.TEXT_OF,
                extraction.document().id(),
                policy.id(),
                Proof.stated(title.span(), title.rule()),
                properties);
        extraction.statements().forEach(statement -> add(statement, policy.id()));
    }

    private void add(Statement statement, String id) {
        Proof proof = StatementRows.proof(statement);
        if (statement.predicate() == Predicate.ISSUED
                && statement.object() instanceof Term.Reply
                && statement.subject() instanceof Term.Named issuer) {
            String agency = issuer.entity().id();
            rows.relationship(
                    LoadStep.ISSUED_POLICY, agency, id, proof, issuers.properties(statement.object(), agency));
        } else if (statement.predicate() == Predicate.BASED_ON
                && statement.subject() instanceof Term.Reply
                && statement.object() instanceof Term.Named ground
                && !ground.entity().id().equals(id)) {
            rows.relationship(LoadStep.BASED_ON, id, ground.entity().id(), proof);
        }
    }

    private static @Nullable Entity policy(Header header, PolicyTitles titles) {
        Field<String> title = header.title();
        Field<String> number = header.docNumber();
        return header.kind() != Header.Kind.NOTICE || title == null
                ? null
                : titles.policy(titles.canonical(title.value()), number == null ? null : number.value());
    }
}
