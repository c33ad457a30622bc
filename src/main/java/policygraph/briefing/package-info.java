/**
 * Makes briefings: a file of {@code seeds/briefing} asked with parameters becomes title, text, tables, figures and
 * footnotes.
 *
 * <p>Takes a {@link policygraph.briefing.Briefing} and what answers questions, gives a {@link policygraph.briefing.Paper}. The
 * entries are {@link policygraph.briefing.Briefings}, the catalogue, and {@link policygraph.briefing.Editor}. Figures are drawn by
 * {@code briefing.figure}, files written by {@code briefing.export}. It knows no Cypher.
 */
@NullMarked
package policygraph.briefing;

import org.jspecify.annotations.NullMarked;
