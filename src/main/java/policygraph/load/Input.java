package policygraph.load;

import java.io.IOException;
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
        return new Input(Source.of(absolute.toString()), () -> Files.readAllBytes(absolute));
    }

    /** What was uploaded under a name. */
    public static Input of(String name, byte[] bytes) {
        byte[] own = bytes.clone();
        return new Input(Source.of(name), () -> own);
    }
}
