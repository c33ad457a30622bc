/**
 * Where documents come from and how a load is told of.
 *
 * <p>Gives {@link policygraph.load.Input}s from paths and from {@code seeds/reply}, and takes what became of them:
 * {@link policygraph.load.LoadProgress} while it runs, {@link policygraph.load.LoadReport} at its end. It reads no text and
 * knows no graph; {@link policygraph.Ingest} brings the two together.
 */
@NullMarked
package policygraph.load;

import org.jspecify.annotations.NullMarked;
