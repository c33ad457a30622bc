package policygraph.bulk;

import java.util.List;
import java.util.Map;
import policygraph.PolicyGraphException;

/** The sorts of nodes: their label and key are those of {@code cypher/load}, and each has a space of ids of its own. */
enum NodeKind {
    DOCUMENT("Document", "id"),
    SESSION("Session", "id"),
    PROPOSAL("Proposal", "id"),
    PERSON("Person", "id"),
    REGION("Region", "code"),
    ENTITY("Entity", "id"),
    METRIC("Metric", "id"),
    COMMITMENT("Commitment", "id"),
    UNDECIDED("Undecided", "id"),
    COPY("Copy", "file");

    private static final Map<String, String> ENTITY_LABELS = Map.of(
            "AGENCY", "Agency",
            "POLICY", "Policy",
            "UNIVERSITY", "University",
            "RESEARCH_INSTITUTE", "ResearchInstitute",
            "COMPANY", "Organization",
            "PLATFORM", "Platform",
            "PROGRAM", "Program");

    private static final Map<String, String> DOCUMENT_LABELS = Map.of("REPLY", "Reply", "NOTICE", "Notice");

    private final String label;
    private final String key;

    NodeKind(String label, String key) {
        this.label = label;
        this.key = key;
    }

    String label() {
        return label;
    }

    /** The property that tells one from another. */
    String key() {
        return key;
    }

    /** The second label of an entity, by its type. */
    static String entityLabel(Object type) {
        String second = ENTITY_LABELS.get(String.valueOf(type));
        if (second == null) {
            throw new PolicyGraphException("no label is known for entities of type " + type);
        }
        return second;
    }

    /** The labels of a document, by its kind. */
    static List<String> documentLabels(Object kind) {
        String second = DOCUMENT_LABELS.get(String.valueOf(kind));
        return second == null ? List.of("Document") : List.of("Document", second);
    }
}
