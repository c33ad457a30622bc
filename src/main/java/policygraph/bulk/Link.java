package policygraph.bulk;

import static policygraph.bulk.NodeKind.COMMITMENT;
import static policygraph.bulk.NodeKind.DOCUMENT;
import static policygraph.bulk.NodeKind.ENTITY;
import static policygraph.bulk.NodeKind.METRIC;
import static policygraph.bulk.NodeKind.PERSON;
import static policygraph.bulk.NodeKind.PROPOSAL;
import static policygraph.bulk.NodeKind.REGION;
import static policygraph.bulk.NodeKind.SESSION;
import static policygraph.bulk.NodeKind.UNDECIDED;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import policygraph.graph.LoadStep;

/**
 * What the statement of a step makes of its rows: relationships of this type between nodes of these kinds.
 *
 * @param type of the relationship
 * @param from kind of its start
 * @param to kind of its end
 */
record Link(String type, NodeKind from, NodeKind to) {

    /** The relationships of a step; null if it writes nodes. */
    static @Nullable Link of(LoadStep step) {
        String type = step.name();
        return switch (step) {
            case DOCUMENT, SESSION, PROPOSAL, PERSON, REGION, ENTITY, METRIC, COMMITMENT, UNDECIDED -> null;
            case WITHIN -> new Link(type, REGION, REGION);
            case OF_REGION, LOCATED_IN -> new Link(type, ENTITY, REGION);
            case PART_OF, SUCCEEDED_BY, BASED_ON, RUNS, SUPPORTS, PARTICIPATES_IN -> new Link(type, ENTITY, ENTITY);
            case ANSWERS -> new Link(type, DOCUMENT, PROPOSAL);
            case SUBMITTED_TO -> new Link(type, PROPOSAL, SESSION);
            case PROPOSED_BY_PERSON -> new Link("PROPOSED", PERSON, PROPOSAL);
            case PROPOSED_BY_ENTITY -> new Link("PROPOSED", ENTITY, PROPOSAL);
            case MENTIONS, CITES, TEXT_OF -> new Link(type, DOCUMENT, ENTITY);
            case MENTIONS_UNDECIDED -> new Link(type, DOCUMENT, UNDECIDED);
            case ISSUED_DOCUMENT -> new Link("ISSUED", ENTITY, DOCUMENT);
            case ISSUED_POLICY -> new Link("ISSUED", ENTITY, ENTITY);
            case CO_HANDLED -> new Link(type, ENTITY, DOCUMENT);
            case DOCUMENT_BASED_ON -> new Link("BASED_ON", DOCUMENT, ENTITY);
            case COMMITS_TO -> new Link(type, ENTITY, COMMITMENT);
            case DOCUMENT_COMMITS_TO -> new Link("COMMITS_TO", DOCUMENT, COMMITMENT);
            case REPORTS -> new Link(type, DOCUMENT, METRIC);
            case MEASURES -> new Link(type, METRIC, ENTITY);
            case CONCERNS -> new Link(type, COMMITMENT, ENTITY);
        };
    }

    /** Whether the ends of a row are nodes of these kinds; the statement finds no others. */
    boolean fits(Map<String, Object> row) {
        Object document = row.get("source");
        return document == null
                || (from == DOCUMENT) == document.equals(row.get("from"))
                        && (to == DOCUMENT) == document.equals(row.get("to"));
    }
}
