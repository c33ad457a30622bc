/**
 * Reads plain questions in Chinese: which question of the catalogue is meant, and with what.
 *
 * <p>Takes a sentence, gives a {@link policygraph.ask.Reading}: a question and its parameters, as words that the question
 * looks up by itself, or, when the sentence says anything that the question would not answer, only the questions that are
 * near. The patterns are data, {@code seeds/intent}. A language model may be asked as well, where one is configured; what
 * it chooses is checked against the catalogue. The package writes no Cypher and states no fact.
 */
@NullMarked
package policygraph.ask;

import org.jspecify.annotations.NullMarked;
