package policygraph.graph;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policygraph.document.Span;
import policygraph.graph.Rows.Proof;
import policygraph.statement.Extraction;
import policygraph.statement.Statement;
import policygraph.statement.Term;

/** Maps what a document says of the things it names. */
final class StatementRows {

    /** Characters of a promise that its node shows as a name. */
    private static final int NAME_LENGTH = 24;

    private final Extraction extraction;
    private final String source;
    private final Issuers issuers;
    private final OwnTextRows own;
    private final Surroundings surroundings;
    private final Rows rows;

    StatementRows(Extraction extraction, Issuers issuers, OwnTextRows own, Rows rows) {
        this.extraction = extraction;
        this.source = extraction.document().id();
        this.issuers = issuers;
        this.own = own;
        this.surroundings = new Surroundings(extraction);
        this.rows = rows;
    }

    /** Where one thing is said twice, what is stated stands before what is inferred, the surer before the less sure. */
    void add() {
        extraction.statements().stream()
                .sorted(Comparator.comparing(Statement::basis)
                        .thenComparing(Statement::confidence, Comparator.reverseOrder())
                        .thenComparing(statement -> statement.evidence().span()))
                .forEach(this::add);
    }

    static Proof proof(Statement statement) {
        return new Proof(statement.evidence().span(), statement.rule(), statement.basis(), statement.confidence());
    }

    private void add(Statement statement) {
        switch (statement.predicate()) {
            case ISSUED -> addIssued(statement);
            case CO_HANDLED -> addFromNamed(LoadStep.CO_HANDLED, statement);
            case CITES -> addFromReply(LoadStep.CITES, statement);
            case BASED_ON -> {
                addFromNamed(LoadStep.BASED_ON, statement);
                addFromReply(LoadStep.DOCUMENT_BASED_ON, statement);
            }
            case RUNS -> addFromNamed(LoadStep.RUNS, statement);
            case SUPPORTS -> addFromNamed(LoadStep.SUPPORTS, statement);
            case PARTICIPATES_IN -> addFromNamed(LoadStep.PARTICIPATES_IN, statement);
            case COMMITS_TO -> addCommitment(statement);
            case REPORTS -> addMetric(statement);
            // The header and the mentions themselves say these.
            case ANSWERS, MENTIONS -> {}
        }
    }

    private void addIssued(Statement statement) {
        if (statement.subject() instanceof Term.Named issuer) {
            boolean policy = statement.object() instanceof Term.Named;
            rows.relationship(
                    policy ? LoadStep.ISSUED_POLICY : LoadStep.ISSUED_DOCUMENT,
                    issuer.entity().id(),
                    id(statement.object()),
                    proof(statement),
                    issuers.properties(statement.object(), issuer.entity().id()));
        }
    }

    private void addFromNamed(LoadStep step, Statement statement) {
        if (statement.subject() instanceof Term.Named named) {
            rows.relationship(step, named.entity().id(), id(statement.object()), proof(statement));
        }
    }

    private void addFromReply(LoadStep step, Statement statement) {
        if (statement.subject() instanceof Term.Reply
                && statement.object() instanceof Term.Named cited
                && !own.isItself(cited.entity())) {
            rows.relationship(step, source, cited.entity().id(), proof(statement));
        }
    }

    private String id(Term term) {
        return term instanceof Term.Named named ? named.entity().id() : source;
    }

    private void addCommitment(Statement statement) {
        if (!(statement.object() instanceof Term.Commitment promise)) {
            return;
        }
        Span span = statement.evidence().span();
        String id = Ids.at("commitment", source, span);
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put("name", shorten(promise.text()));
        properties.put("text", promise.text());
        properties.put("deadline", promise.deadline());
        rows.node(LoadStep.COMMITMENT, id, properties);
        if (statement.subject() instanceof Term.Named agency) {
            rows.relationship(LoadStep.COMMITS_TO, agency.entity().id(), id, proof(statement));
        } else {
            rows.relationship(LoadStep.DOCUMENT_COMMITS_TO, source, id, proof(statement));
        }
        surroundings.namedIn(span).forEach((entity, proof) -> rows.relationship(LoadStep.CONCERNS, id, entity, proof));
    }

    private void addMetric(Statement statement) {
        if (!(statement.object() instanceof Term.Metric metric)) {
            return;
        }
        Span span = statement.evidence().span();
        String id = metricId(span, metric);
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put("name", MetricName.of(metric));
        properties.put("value", MetricName.number(metric.value()));
        properties.put("unit", metric.unit());
        properties.put("measures", metric.measures());
        properties.put("qualifier", metric.qualifier());
        properties.put("asOf", metric.asOf());
        rows.node(LoadStep.METRIC, id, properties);
        rows.relationship(LoadStep.REPORTS, source, id, proof(statement));
        surroundings
                .measuredAt(span)
                .forEach((entity, proof) -> rows.relationship(LoadStep.MEASURES, id, entity, proof));
    }

    /** Two figures may share one clause as their evidence: 由40%提升至50%. */
    private String metricId(Span span, Term.Metric metric) {
        return Ids.at("metric", source, span) + "-"
                + metric.value().stripTrailingZeros().toPlainString();
    }

    private static String shorten(String text) {
        String line = String.join(" ", List.of(text.strip().split("\\s+")));
        return line.length() <= NAME_LENGTH ? line : line.substring(0, NAME_LENGTH) + "…";
    }
}
