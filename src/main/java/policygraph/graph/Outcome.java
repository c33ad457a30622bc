package policygraph.graph;

/** What writing a document changed. */
public enum Outcome {
    /** It was new. */
    LOADED,
    /** The graph held it already, read by the same extractor; nothing was written. */
    UNCHANGED,
    /** An older version or an older extractor's reading of it went, this one took its place. */
    REPLACED
}
