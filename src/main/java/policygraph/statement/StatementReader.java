package policygraph.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import policygraph.document.Document;
import policygraph.document.Header;
import policygraph.entity.Entity;
import policygraph.entity.Resolution;
import policygraph.mention.Type;

/** Reads every statement of a document. Immutable, safe for use by several threads. */
public final class StatementReader {

    private final RelationReader relations = RelationReader.fromSeeds();
    private final MetricReader metrics = MetricReader.fromSeeds();
    private final CommitmentReader commitments = CommitmentReader.fromSeeds();

    private StatementReader() {}

    /** A reader with the rules of {@code seeds/rule}. */
    public static StatementReader fromSeeds() {
        return new StatementReader();
    }

    /** The statements of a document, in text order of their evidence. */
    public List<Statement> read(Document document, List<Resolution> resolutions) {
        List<Entity> repliers = repliers(document, resolutions);
        List<Statement> statements = new ArrayList<>();
        statements.addAll(HeaderStatements.read(document, resolutions, repliers));
        statements.addAll(relations.read(document, resolutions, repliers));
        statements.addAll(metrics.read(document, resolutions));
        statements.addAll(commitments.read(document, resolutions));
        statements.sort(Comparator.comparing(statement -> statement.evidence().span()));
        return List.copyOf(statements);
    }

    private static List<Entity> repliers(Document document, List<Resolution> resolutions) {
        List<Entity> repliers = new ArrayList<>();
        for (Header.Field<String> issuer : document.header().issuers()) {
            for (Resolution resolution : resolutions) {
                Entity entity = resolution.entity();
                if (entity != null
                        && entity.type() == Type.AGENCY
                        && resolution.mention().span().overlaps(issuer.span())
                        && !repliers.contains(entity)) {
                    repliers.add(entity);
                }
            }
        }
        return repliers;
    }
}
