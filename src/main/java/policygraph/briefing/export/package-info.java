/**
 * Writes figures as files: SVG, PNG, PDF, PPTX, HTML, JSON.
 *
 * <p>Takes a {@link policygraph.briefing.figure.Drawing}, in which everything has its place, gives bytes; the same drawing
 * gives the same bytes. The entry is {@link policygraph.briefing.export.Exports}. It measures nothing and decides nothing
 * about what is shown.
 */
@NullMarked
package policygraph.briefing.export;

import org.jspecify.annotations.NullMarked;
