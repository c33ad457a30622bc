/**
 * The HTTP interface: questions, documents, entities.
 *
 * <p>Takes requests, gives JSON; errors are problem documents (RFC 9457) in Chinese and English. It holds no knowledge of
 * the graph: it asks {@link policygraph.question.Answers} and loads through {@link policygraph.Ingest}.
 */
@NullMarked
package policygraph.api;

import org.jspecify.annotations.NullMarked;
