package policygraph.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import policygraph.PolicyGraphException;
import policygraph.document.Source;

/**
 * One document to load: where it is from and how to get its bytes, which are read when their turn comes.
 *
 * @param source where it is from; its file name is what the report shows
 * @param content gives the bytes
 */
public record Input(Source source, Content content) {

    /** Bytes above which something is no reply but something else by mistake. */
    public static final int LARGEST = 64 << 20;

    /** Gives the bytes of a document. */
    @FunctionalInterface
    public interface Content {

        /**
         * @throws IOException if they cannot be read
         * @throws PolicyGraphException if they are not what they should be
         */
        byte[] read() throws IOException;
    }

    /** A file; its name in the graph is its absolute path, so that equal names in different folders stay apart. */
    public static Input of(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        String name = PrintableName.of(absolute.toString());
        return new Input(Source.of(name), () -> {
            try (InputStream in = Files.newInputStream(absolute)) {
                return read(name, in);
            }
        });
    }

    /** What was uploaded under a name. */
    public static Input of(String name, byte[] bytes) {
        byte[] own = bytes.clone();
        return new Input(Source.of(name), () -> own);
    }

    /** Something that should have been a document, or several; says why it is not when its turn comes. */
    public static Input failure(String name, String reason) {
        return failure(name, new PolicyGraphException(name + ": " + reason));
    }

    /** The same, in the words of what was thrown. */
    public static Input failure(String name, PolicyGraphException thrown) {
        return new Input(Source.of(name), () -> {
            throw thrown;
        });
    }

    /** The same, for what could not be read. */
    public static Input failure(String name, IOException thrown) {
        return new Input(Source.of(name), () -> {
            throw thrown;
        });
    }

    /**
     * All bytes, if there are not too many for a document.
     *
     * @param name of what is read, for the message
     */
    public static byte[] read(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        check(name, bytes.length);
        return bytes;
    }

    /**
     * Refuses what is too large for a document.
     *
     * @param name of what was read, for the message
     */
    public static void check(String name, int bytes) {
        if (bytes > LARGEST) {
            throw new PolicyGraphException(
                    name + ": more than " + (LARGEST >> 20) + " MiB, too much for a reply; nothing of it is loaded");
        }
    }
}
