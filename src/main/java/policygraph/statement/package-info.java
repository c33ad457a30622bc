/**
 * Reads what a document says of the things it names.
 *
 * <p>Takes a document and its resolutions, gives {@link policygraph.statement.Statement}s, each with its evidence. The
 * entry is {@link policygraph.statement.StatementReader}. It knows nothing of how statements are stored.
 */
@NullMarked
package policygraph.statement;

import org.jspecify.annotations.NullMarked;
