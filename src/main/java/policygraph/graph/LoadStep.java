package policygraph.graph;

import java.util.Locale;

/**
 * The statements of {@code cypher/load} that write rows, in the order in which they run: nodes before the relationships
 * between them. The name is the file's name.
 */
public enum LoadStep {
    DOCUMENT,
    SESSION,
    PROPOSAL,
    PERSON,
    REGION,
    ENTITY,
    METRIC,
    COMMITMENT,
    UNDECIDED,
    WITHIN,
    OF_REGION,
    LOCATED_IN,
    PART_OF,
    SUCCEEDED_BY,
    ANSWERS,
    SUBMITTED_TO,
    PROPOSED_BY_PERSON,
    PROPOSED_BY_ENTITY,
    MENTIONS,
    MENTIONS_UNDECIDED,
    ISSUED_DOCUMENT,
    ISSUED_POLICY,
    CO_HANDLED,
    CITES,
    TEXT_OF,
    BASED_ON,
    DOCUMENT_BASED_ON,
    RUNS,
    SUPPORTS,
    PARTICIPATES_IN,
    COMMITS_TO,
    DOCUMENT_COMMITS_TO,
    REPORTS,
    MEASURES,
    CONCERNS;

    private final CypherFile file =
            CypherFile.of("load/" + name().toLowerCase(Locale.ROOT).replace('_', '-'));

    CypherFile file() {
        return file;
    }
}
