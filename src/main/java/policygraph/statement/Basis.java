package policygraph.statement;

/** How a document supports a statement. */
public enum Basis {
    /** The text says it. */
    STATED,
    /** It follows from the text by a rule: a subject carried over, the letters of a document number. */
    INFERRED
}
