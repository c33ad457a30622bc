/**
 * The schema of the graph: constraints and indexes.
 *
 * <p>Takes the versioned files of {@code cypher/schema} and applies to the database those it does not have yet, before
 * anything else gets hold of the driver. A released file that was edited stops the start. It writes no data.
 */
@NullMarked
package policygraph.schema;

import org.jspecify.annotations.NullMarked;
