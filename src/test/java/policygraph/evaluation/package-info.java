/**
 * Grades what the extractor reads against gold: documents in which people marked what a correct extraction holds.
 *
 * <p>Takes gold and output in one form, {@link policygraph.evaluation.Paper}, gives a
 * {@link policygraph.evaluation.Scorecard} with true and false positives and false negatives per type. Only required items
 * of the gold count; an optional one is free either way. It does not know how the output was made.
 */
@NullMarked
package policygraph.evaluation;

import org.jspecify.annotations.NullMarked;
