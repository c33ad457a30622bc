/**
 * Where documents are found on this machine: files, folders, zip archives, JSON Lines, standard input, uploads.
 *
 * <p>Takes paths or streams, gives a lazy sequence of {@link policygraph.load.Input}s, each made when it is asked for, so that
 * memory does not grow with the number of documents. The entry is {@link policygraph.source.Sources}. What is in the way (a
 * folder that cannot be listed, a bad line, an archive that unpacks to too much) becomes an input that fails when it is read,
 * with one line that says why; what cannot be a document is counted in {@link policygraph.source.Skipped}. Whether a file is a
 * container is told from its content. It writes nothing to the disk, reads no text and fetches nothing.
 */
@NullMarked
package policygraph.source;

import org.jspecify.annotations.NullMarked;
