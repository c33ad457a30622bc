/**
 * The first load of a big corpus: files for Neo4j's own importer instead of transactions.
 *
 * <p>Takes the rows that {@link policygraph.graph.DocumentRows} makes of documents and gives a folder of CSV files with
 * typed headers, and the arguments by which {@code neo4j-admin database import full} makes of them the graph that
 * {@link policygraph.graph.GraphWriter} would have made. The entry is {@link policygraph.bulk.BulkLoad}.
 *
 * <p>Rows go to disk as they come. What is kept of each document in memory is what tells whether a later one is the same, a copy or
 * a newer version of it. When all are read, what documents share (entities, proposals, facts of the gazetteers) is sorted on
 * disk by its key and merged, and citations by number find the policy that has the number; then the files are written.
 *
 * <p>It opens no database and imports nothing itself.
 */
@NullMarked
package policygraph.bulk;

import org.jspecify.annotations.NullMarked;
