/**
 * Writes answers in the formats that other programs read.
 *
 * <p>Takes an {@link policygraph.question.Answer}, or its rows one by one, and gives CSV, JSON Lines, Markdown or GraphML
 * as text. It asks nothing itself, leaves nothing out of what it is given, and draws no pictures.
 */
@NullMarked
package policygraph.export;

import org.jspecify.annotations.NullMarked;
