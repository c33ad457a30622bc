package policygraph.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads lines of bytes, none longer than a limit into memory. */
final class Lines {

    private final InputStream in;
    private final int longest;
    private long number;

    /**
     * @param in buffered
     * @param longest bytes of a line
     */
    Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The number of the line read last, from 1. */
    long number() {
        return number;
    }

    /** @return null at the end */
    @Nullable
    Line next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean fits = true;
        int value = in.read();
        if (value < 0) {
            return null;
        }
        number++;
        for (; value >= 0 && value != '\n'; value = in.read()) {
            fits = line.size() < longest;
            if (fits) {
                line.write(value);
            }
        }
        return new Line(fits ? line.toByteArray() : new byte[0], fits);
    }

    /**
     * A line without its end.
     *
     * @param fits false if it is longer than the limit; then its bytes are not given
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Line(byte[] bytes, boolean fits) {}
}
