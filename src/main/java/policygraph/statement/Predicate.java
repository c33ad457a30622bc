package policygraph.statement;

/** What a statement says of its subject. Each is a relationship type of the graph. */
public enum Predicate {
    /** The document answers a proposal. */
    ANSWERS,
    /** An agency issued the document or a policy, alone or with others. */
    ISSUED,
    /** An agency helped to handle the document (会同, 商, 协办). */
    CO_HANDLED,
    /** The document cites a policy. */
    CITES,
    /** A policy is made under, or to carry out, another. */
    BASED_ON,
    /** An organisation leads, builds, manages or hosts a platform or programme. */
    RUNS,
    /** An organisation funds, approves or backs a platform or programme. */
    SUPPORTS,
    /** An organisation takes part in a platform or programme. */
    PARTICIPATES_IN,
    /** The replying side promises something. */
    COMMITS_TO,
    /** The document reports a figure. */
    REPORTS,
    /** The document names something. */
    MENTIONS
}
