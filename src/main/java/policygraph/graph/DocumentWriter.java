package policygraph.graph;

import java.util.List;
import java.util.Map;

/** Where a load puts documents. It asks in one thread, writes in another, and prepares in many. */
public interface DocumentWriter {

    /** The files of these that it holds already, read by the same extractor, with the documents they are. */
    Map<FileHash, Held> unchanged(List<FileHash> files, String extractor);

    /** Makes of a document what is written. */
    Prepared prepare(Loadable document);

    /** Writes documents, in this order; what became of each is in the same order. */
    List<Written> writePrepared(List<Prepared> documents);
}
