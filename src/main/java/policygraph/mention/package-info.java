/**
 * Finds the places in a document that name something.
 *
 * <p>Takes a document, gives its {@link policygraph.mention.Mention}s in text order, none overlapping another. The entry
 * is {@link policygraph.mention.MentionFinder}. It does not decide which real thing a mention names.
 */
@NullMarked
package policygraph.mention;

import org.jspecify.annotations.NullMarked;
