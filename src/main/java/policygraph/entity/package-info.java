/**
 * Decides which real thing each mention names.
 *
 * <p>Takes a document and its mentions, gives a {@link policygraph.entity.Resolution} for each: a canonical entity, or
 * undecided with candidates. What people decided, in {@code seeds/judgement}, goes before every rule. The entry is
 * {@link policygraph.entity.EntityResolver}. It says nothing of how things relate.
 */
@NullMarked
package policygraph.entity;

import org.jspecify.annotations.NullMarked;
