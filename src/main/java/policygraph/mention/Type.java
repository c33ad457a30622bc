package policygraph.mention;

/** What sort of thing a mention names. The names are those of the evaluation; the graph's labels follow from them. */
public enum Type {
    AGENCY,
    POLICY,
    UNIVERSITY,
    RESEARCH_INSTITUTE,
    COMPANY,
    PLATFORM,
    PROGRAM
}
