package policygraph.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import policygraph.PolicyGraphException;
import policygraph.document.Source;
import policygraph.load.Input;
import policygraph.source.Cursor.Find;
import policygraph.source.Places.Opening;

/** Looks at the first bytes of something: a document, or a container to look into. */
final class Opener {

    private final Limits limits;
    private final Skipped skipped;

    Opener(Limits limits, Skipped skipped) {
        this.limits = limits;
        this.skipped = skipped;
    }

    Skipped skipped() {
        return skipped;
    }

    /** A file. A document among them is read when its turn comes; a container is open from now on. */
    Find open(Path file) throws IOException {
        Input input = Input.of(file);
        try (InputStream in = Files.newInputStream(file)) {
            if (Shape.of(in.readNBytes(Shape.HEAD), input.source().file()) == Shape.DOCUMENT) {
                return new Find.Document(input);
            }
        }
        return open(input.source().file(), Files.newInputStream(file));
    }

    /** What comes from somewhere: standard input, an upload. The stream is closed with what is found, or at once. */
    Find open(String name, InputStream in) throws IOException {
        Budget budget = new Budget(name, limits);
        try {
            return open(new Opened(name, budget.packed(in), budget, 0));
        } catch (IOException | PolicyGraphException e) {
            in.close();
            throw e;
        }
    }

    /** What was found inside something. */
    Find open(Opened opened) throws IOException {
        BufferedInputStream in = new BufferedInputStream(opened.in());
        Opened buffered = opened.with(in);
        return switch (Shape.of(head(in), opened.name())) {
            case DOCUMENT -> document(buffered);
            case JSON_LINES -> new Find.Inside(new JsonLinesCursor(opened.name(), in));
            case ZIP -> inside(buffered, "zip", () -> new Find.Inside(new ZipCursor(buffered.deeper(), this)));
            case GZIP -> inside(buffered, "gzip", () -> gunzip(buffered.deeper()));
        };
    }

    private Find inside(Opened opened, String kind, Opening opening) throws IOException {
        if (opened.depth() < limits.depth()) {
            return opening.open();
        }
        opened.in().close();
        return Find.failure(
                opened.name(),
                "a " + kind + " more than " + limits.depth() + " archives deep; unpack it before loading");
    }

    private Find gunzip(Opened opened) throws IOException {
        InputStream unpacked = GzipCompressorInputStream.builder()
                .setInputStream(opened.in())
                .setDecompressConcatenated(true)
                .get();
        return open(opened.with(opened.budget().unpacked(unpacked)).named(FileKind.withoutGz(opened.name())));
    }

    private static Find document(Opened opened) throws IOException {
        try (InputStream in = opened.in()) {
            byte[] bytes = Input.read(opened.name(), in);
            return new Find.Document(new Input(Source.of(opened.name()), () -> bytes));
        } catch (PolicyGraphException e) {
            Budget budget = opened.budget();
            return Find.failure(budget.isSpent() ? budget.archive() : opened.name(), e);
        }
    }

    private static byte[] head(BufferedInputStream in) throws IOException {
        in.mark(Shape.HEAD);
        byte[] head = in.readNBytes(Shape.HEAD);
        in.reset();
        return head;
    }

    /**
     * Something open.
     *
     * @param name for its documents and messages
     * @param in its bytes
     * @param budget what it may unpack to, with all it is inside of
     * @param depth how many archives it is inside of
     */
    record Opened(String name, InputStream in, Budget budget, int depth) {

        Opened with(InputStream other) {
            return new Opened(name, other, budget, depth);
        }

        Opened named(String other) {
            return new Opened(other, in, budget, depth);
        }

        Opened deeper() {
            return new Opened(name, in, budget, depth + 1);
        }
    }
}
