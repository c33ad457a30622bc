/**
 * Answers named questions about the graph.
 *
 * <p>Takes the name of a question and its parameters as text, gives an {@link policygraph.question.Answer}: a table,
 * and behind each row the words of the documents. The entry is {@link policygraph.question.Answers}; the catalogue is
 * {@link policygraph.question.Questions}, one file of {@code cypher/question} each. It reads, never writes, and does
 * not know how the graph was filled or how answers are shown.
 */
@NullMarked
package policygraph.question;

import org.jspecify.annotations.NullMarked;
