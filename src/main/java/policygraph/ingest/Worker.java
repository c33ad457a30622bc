package policygraph.ingest;

import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import policygraph.PolicyGraphException;
import policygraph.document.Source;
import policygraph.graph.DocumentWriter;
import policygraph.graph.Loadable;
import policygraph.ingest.Arrival.Content;
import policygraph.ingest.Piece.Ready;
import policygraph.ingest.Piece.Refused;
import policygraph.ingest.Piece.Result;
import policygraph.load.LoadReport.Failure;
import policygraph.statement.Extraction;

/** Makes rows of a document's bytes; any number of threads may do so side by side. */
final class Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    private final BiFunction<byte[], Source, Extraction> extractor;
    private final String version;
    private final DocumentWriter graph;

    /**
     * @param version of the extractor
     */
    Worker(BiFunction<byte[], Source, Extraction> extractor, String version, DocumentWriter graph) {
        this.extractor = extractor;
        this.version = version;
        this.graph = graph;
    }

    String version() {
        return version;
    }

    Result extract(Content content) {
        String file = content.source().file();
        try {
            Extraction extraction = extractor.apply(content.bytes(), content.source());
            return new Ready(
                    graph.prepare(new Loadable(extraction, content.hash().contentHash(), version)));
        } catch (PolicyGraphException e) {
            return new Refused(Failure.of(file, e));
        } catch (RuntimeException | StackOverflowError e) {
            // A text that a rule stumbles over is one file's trouble; the stack trace is for those who mend the rule.
            LOG.warn("{}: extraction failed", file, e);
            return new Refused(new Failure(file, file + ": extraction failed (" + e + ")"));
        }
    }
}
