/**
 * Moves documents from a lazy input into the graph.
 *
 * <p>The entry is {@link policygraph.ingest.Loading}, one load. A thread reads the input and asks the ledger which documents
 * the graph holds already; workers extract the others; the thread of the caller writes them, many in one transaction, in
 * the order of the input, so that the same input gives the same graph whatever the workers' pace. What is under way at a
 * time is bounded by documents and by bytes, so that memory does not grow with the input.
 *
 * <p>It neither finds files nor shows progress, and knows no Cypher.
 */
@NullMarked
package policygraph.ingest;

import org.jspecify.annotations.NullMarked;
