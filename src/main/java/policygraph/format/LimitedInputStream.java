package policygraph.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends with an error where it gives more than a document can hold: what a small archive unfolds to is anybody's guess. */
final class LimitedInputStream extends FilterInputStream {

    /** More was to come. */
    static final class LimitException extends IOException {

        private static final long serialVersionUID = 1L;

        LimitException(long limit) {
            super("unfolds to more than " + (limit >> 20) + " MB");
        }
    }

    private static final int CHUNK = 8192;

    private final long limit;
    private long left;

    LimitedInputStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws LimitException {
        left -= read;
        if (left < 0) {
            throw new LimitException(limit);
        }
    }

    /** Reads to the end without keeping anything; gives the number of bytes. */
    long drain() throws IOException {
        byte[] chunk = new byte[CHUNK];
        long before = left;
        while (read(chunk, 0, CHUNK) >= 0) {
            // Counted, not kept.
        }
        return before - left;
    }
}
