package policygraph.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.LongSupplier;
import policygraph.graph.FileHash;
import policygraph.graph.Held;
import policygraph.ingest.Arrival.Content;
import policygraph.ingest.Piece.Kept;
import policygraph.ingest.Piece.Refused;
import policygraph.ingest.Piece.Result;

/** Decides for each arrival: the graph holds it, or a worker is to extract it. */
final class Dispatch {

    private final Function<List<FileHash>, Map<FileHash, Held>> ledger;
    private final Function<Content, Future<Result>> workers;
    private final LongSupplier replacements;

    /**
     * @param ledger tells which documents the graph holds
     * @param workers extract a document in a while
     * @param replacements how many documents this load has replaced until now
     */
    Dispatch(
            Function<List<FileHash>, Map<FileHash, Held>> ledger,
            Function<Content, Future<Result>> workers,
            LongSupplier replacements) {
        this.ledger = ledger;
        this.workers = workers;
        this.replacements = replacements;
    }

    /** One piece for each arrival, in the same order; the ledger is asked once for all of them. */
    List<Piece> pieces(List<Arrival> arrivals) {
        long asked = replacements.getAsLong();
        List<FileHash> hashes = arrivals.stream()
                .map(Arrival::content)
                .filter(Objects::nonNull)
                .map(Content::hash)
                .toList();
        Map<FileHash, Held> held = hashes.isEmpty() ? Map.of() : ledger.apply(hashes);
        List<Piece> pieces = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            pieces.add(new Piece(arrival, result(arrival, held, asked)));
        }
        return pieces;
    }

    private Future<Result> result(Arrival arrival, Map<FileHash, Held> held, long asked) {
        Content content = arrival.content();
        if (content == null) {
            return CompletableFuture.completedFuture(new Refused(Objects.requireNonNull(arrival.failure())));
        }
        Held document = held.get(content.hash());
        return document == null ? workers.apply(content) : CompletableFuture.completedFuture(new Kept(document, asked));
    }
}
