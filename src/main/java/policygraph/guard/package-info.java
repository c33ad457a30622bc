/**
 * Stands before everything that is served: which hosts and pages may ask, who may write, how fast one may ask, and what is
 * remembered of writes.
 *
 * <p>Takes requests and lets them pass or refuses them with a problem document. It knows nothing of what is asked; {@link
 * policygraph.api} answers.
 */
@NullMarked
package policygraph.guard;

import org.jspecify.annotations.NullMarked;
