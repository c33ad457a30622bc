/**
 * Turns an answer into a figure, once, for every way of showing it.
 *
 * <p>Takes an {@link policygraph.question.Answer}, gives a {@link policygraph.briefing.figure.Drawing}: boxes, lines of
 * text, connectors and footnotes, each with its place in points. The entry is {@link
 * policygraph.briefing.figure.Figures}. Nothing is measured or placed after that: what is seen is what is exported. It
 * does not know file formats, and asks the graph nothing.
 */
@NullMarked
package policygraph.briefing.figure;

import org.jspecify.annotations.NullMarked;
