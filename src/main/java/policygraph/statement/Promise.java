package policygraph.statement;

/**
 * Why a sentence counts as a promise.
 *
 * @param rule which rule read it
 * @param stated true when the sentence names who promises
 * @param carries true when what follows in its paragraph is promised too
 */
record Promise(String rule, boolean stated, boolean carries) {}
