package policygraph.statement;

/**
 * One thing a document says, with the words that say it.
 *
 * @param subject who or what it is said of
 * @param predicate what is said
 * @param object the other end
 * @param evidence the words
 * @param basis stated or inferred
 * @param rule which rule read it
 * @param confidence share of such readings found right on the evaluation, 0 to 1
 */
public record Statement(
        Term subject,
        Predicate predicate,
        Term object,
        Evidence evidence,
        Basis basis,
        String rule,
        double confidence) {}
