/**
 * The names that are known beforehand, and the grammar by which names of agencies are made.
 *
 * <p>Reads {@code seeds/gazetteer}, gives tries, regions, organs and parsed {@link policygraph.gazetteer.AgencyName}s. It
 * is beneath the stages {@code mention} and {@code entity}, which use it, and knows no document.
 */
@NullMarked
package policygraph.gazetteer;

import org.jspecify.annotations.NullMarked;
