package policygraph.ingest;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import policygraph.graph.DocumentWriter;
import policygraph.graph.FileHash;
import policygraph.graph.Held;
import policygraph.graph.Outcome;
import policygraph.graph.Prepared;
import policygraph.graph.Written;
import policygraph.ingest.Arrival.Content;
import policygraph.ingest.Batch.Part;
import policygraph.ingest.Piece.Kept;
import policygraph.ingest.Piece.Ready;
import policygraph.ingest.Piece.Refused;
import policygraph.load.LoadProgress;
import policygraph.load.LoadReport.Failure;

/** Writes batches and tells what became of each document, in the order of the input. */
final class BatchWriter {

    private final DocumentWriter graph;
    private final Worker worker;
    private final Patience patience;
    private final LoadProgress progress;

    /** Written by one thread, read by the one that asks the ledger. */
    private volatile long replacements;

    BatchWriter(DocumentWriter graph, Worker worker, Patience patience, LoadProgress progress) {
        this.graph = graph;
        this.worker = worker;
        this.patience = patience;
        this.progress = progress;
    }

    /** How many documents were replaced until now. */
    long replacements() {
        return replacements;
    }

    void write(Batch batch) {
        List<Part> parts = confirmed(batch.parts());
        List<Prepared> documents = new ArrayList<>();
        for (Part part : parts) {
            if (part.result() instanceof Ready ready) {
                documents.add(ready.document());
            }
        }
        Iterator<Consumer<LoadProgress>> outcomes = write(documents).iterator();
        for (Part part : parts) {
            if (part.result() instanceof Kept kept) {
                progress.written(kept.document().written());
            } else if (part.result() instanceof Refused refused) {
                progress.failed(refused.failure());
            } else {
                outcomes.next().accept(progress);
            }
        }
    }

    /** What the graph held before this load replaced something is asked for again, and extracted if it went. */
    private List<Part> confirmed(List<Part> parts) {
        List<FileHash> doubtful = parts.stream()
                .filter(part -> part.result() instanceof Kept kept && kept.replacements() < replacements)
                .map(part -> content(part).hash())
                .toList();
        if (doubtful.isEmpty()) {
            return parts;
        }
        Map<FileHash, Held> held = patience.withDatabase(() -> graph.unchanged(doubtful, worker.version()));
        return parts.stream()
                .map(part -> doubtful.contains(hash(part)) && !held.containsKey(hash(part))
                        ? new Part(part.arrival(), worker.extract(content(part)))
                        : part)
                .toList();
    }

    private static @Nullable FileHash hash(Part part) {
        Content content = part.arrival().content();
        return content == null ? null : content.hash();
    }

    private static Content content(Part part) {
        return Objects.requireNonNull(part.arrival().content());
    }

    /** Writes together; if that fails, one by one, to find the document that it fails for. */
    private List<Consumer<LoadProgress>> write(List<Prepared> documents) {
        if (documents.isEmpty()) {
            return List.of();
        }
        try {
            List<Written> written = patience.withDatabase(() -> graph.writePrepared(documents));
            return written.stream().map(this::told).toList();
        } catch (Neo4jException together) {
            return documents.stream().map(this::writeAlone).toList();
        }
    }

    private Consumer<LoadProgress> writeAlone(Prepared document) {
        try {
            return told(patience.withDatabase(() -> graph.writePrepared(List.of(document)))
                    .get(0));
        } catch (Neo4jException e) {
            String file = document.file();
            Failure failure = new Failure(file, file + ": the database refused it (" + e.getMessage() + ")");
            return listener -> listener.failed(failure);
        }
    }

    private Consumer<LoadProgress> told(Written written) {
        if (written.outcome() == Outcome.REPLACED) {
            replacements++;
        }
        return listener -> listener.written(written);
    }
}
