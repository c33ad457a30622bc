package policygraph.ingest;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Carries pieces in the order of the input from the thread that reads to the one that writes; it has bounded room. */
final class Belt {

    /** Comes behind the last piece. */
    static final Piece END = new Piece(new Arrival(null, null), new CompletableFuture<>());

    private final BlockingQueue<Piece> pieces = new LinkedBlockingQueue<>();
    private final int mostDocuments;
    private final long mostBytes;
    private int documents;
    private long bytes;
    private volatile @Nullable Throwable trouble;

    /**
     * @param mostDocuments that are under way at a time
     * @param mostBytes of the documents under way; one that is larger goes alone
     */
    Belt(int mostDocuments, long mostBytes) {
        this.mostDocuments = mostDocuments;
        this.mostBytes = mostBytes;
    }

    /** Takes room for a document if there is some now. */
    synchronized boolean tryReserve(long size) {
        boolean room = documents == 0 || documents < mostDocuments && bytes + size <= mostBytes;
        if (room) {
            documents++;
            bytes += size;
        }
        return room;
    }

    /** Takes room for a document as soon as there is some. */
    synchronized void reserve(long size) throws InterruptedException {
        while (!tryReserve(size)) {
            wait();
        }
    }

    /** Gives the room of a document back. */
    synchronized void release(long size) {
        documents--;
        bytes -= size;
        notifyAll();
    }

    /** Puts a piece whose room was reserved at the end. */
    void put(Piece piece) {
        pieces.add(piece);
    }

    /** Nothing more comes, because of this or because the input is at its end. */
    void end(@Nullable Throwable why) {
        trouble = why;
        pieces.add(END);
    }

    /** The next piece, at last {@link #END}; null if none came for so long. */
    @Nullable
    Piece next(Duration patience) throws InterruptedException {
        return pieces.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Why the input came to an end before its time. */
    @Nullable
    Throwable trouble() {
        return trouble;
    }
}
