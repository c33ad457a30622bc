package policygraph.source;

import java.io.InputStream;
import java.util.function.IntConsumer;
import org.apache.commons.io.input.ProxyInputStream;
import policygraph.PolicyGraphException;

/** Counts what an archive and the archives in it unpack to, and ends it when that is too much. */
final class Budget {

    /** Below this, no ratio means harm: a page of blanks packs a thousand times. */
    private static final long HARMLESS = 64L << 20;

    private final String archive;
    private final Limits limits;
    private long packed;
    private long unpacked;
    private long entries;
    private boolean spent;

    Budget(String archive, Limits limits) {
        this.archive = archive;
        this.limits = limits;
    }

    String archive() {
        return archive;
    }

    /** Whether it was ended; the archives around the one that ended it have nothing more to give, either. */
    boolean isSpent() {
        return spent;
    }

    /** Counts the bytes of the archive itself. */
    InputStream packed(InputStream in) {
        return new Counting(in, bytes -> packed += bytes);
    }

    /** Counts the bytes that come out. */
    InputStream unpacked(InputStream in) {
        return new Counting(in, this::unpack);
    }

    void entry() {
        entries++;
        if (entries > limits.entries()) {
            throw refuse("has more than " + limits.entries() + " files");
        }
    }

    private void unpack(int bytes) {
        unpacked += bytes;
        if (unpacked > limits.totalBytes()) {
            throw refuse("unpacks to more than " + (limits.totalBytes() >> 20) + " MiB");
        }
        if (unpacked > HARMLESS && unpacked / limits.ratio() > packed) {
            throw refuse("unpacks to more than " + limits.ratio() + " times its size, like a zip bomb");
        }
    }

    private PolicyGraphException refuse(String reason) {
        spent = true;
        return new PolicyGraphException(archive + ": the archive " + reason + "; the rest of it is left out");
    }

    /** Tells how many bytes were read. */
    private static final class Counting extends ProxyInputStream {

        private final IntConsumer count;

        Counting(InputStream in, IntConsumer count) {
            super(in);
            this.count = count;
        }

        @Override
        protected void afterRead(int bytes) {
            if (bytes > 0) {
                count.accept(bytes);
            }
        }
    }
}
