package policygraph.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import policygraph.document.Document;
import policygraph.entity.DocNumberIssuer;
import policygraph.entity.Entity;
import policygraph.entity.Issuers;
import policygraph.entity.Resolution;
import policygraph.gazetteer.AgencyGrammar;

/** Reads every statement of a document. Immutable, safe for use by several threads. */
public final class StatementReader {

    private final Issuers issuers;
    private final RelationReader relations = RelationReader.fromSeeds();
    private final NumberStatements numbers;
    private final MetricReader metrics = MetricReader.fromSeeds();
    private final CommitmentReader commitments = CommitmentReader.fromSeeds();

    private StatementReader(AgencyGrammar grammar) {
        this.issuers = Issuers.with(grammar);
        this.numbers = new NumberStatements(DocNumberIssuer.fromSeeds(grammar));
    }

    /** A reader with the rules of {@code seeds/rule}. */
    public static StatementReader fromSeeds() {
        return fromSeeds(AgencyGrammar.fromSeeds());
    }

    /** The same on a grammar that was read already. */
    public static StatementReader fromSeeds(AgencyGrammar grammar) {
        return new StatementReader(grammar);
    }

    /** The statements of a document, in text order of their evidence. */
    public List<Statement> read(Document document, List<Resolution> resolutions) {
        List<Issuers.Issuer> issuing = issuers.of(document, resolutions);
        List<Entity> repliers = issuing.stream().map(Issuers.Issuer::agency).toList();
        List<Statement> statements = new ArrayList<>();
        statements.addAll(HeaderStatements.read(document, resolutions, issuing));
        statements.addAll(relations.read(document, resolutions, repliers));
        Entity replier = repliers.isEmpty() ? null : repliers.get(0);
        statements.addAll(numbers.read(document, resolutions, List.copyOf(statements), replier));
        statements.addAll(metrics.read(document, resolutions));
        statements.addAll(commitments.read(document, resolutions));
        statements.sort(Comparator.comparing(statement -> statement.evidence().span()));
        return List.copyOf(statements);
    }
}
