package policygraph.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;
import policygraph.PolicyGraphException;
import policygraph.document.Sha256;
import policygraph.document.Source;
import policygraph.graph.FileHash;
import policygraph.load.Input;
import policygraph.load.LoadReport.Failure;

/**
 * An input as it was read, or why it was not.
 *
 * @param content null if it could not be read
 * @param failure null if it could
 */
record Arrival(@Nullable Content content, @Nullable Failure failure) {

    /** The bytes of a document, and what the ledger knows them by. */
    record Content(Source source, byte[] bytes, FileHash hash) {}

    static Arrival of(Input input) {
        String file = input.source().file();
        try {
            byte[] bytes = input.content().read();
            Input.check(file, bytes.length);
            return new Arrival(
                    new Content(input.source(), bytes, new FileHash(file, hash(input.source(), bytes))), null);
        } catch (NoSuchFileException e) {
            return failed(new Failure(file, file + ": no such file"));
        } catch (IOException e) {
            return failed(new Failure(file, file + ": cannot be read (" + e + ")"));
        } catch (PolicyGraphException e) {
            return failed(Failure.of(file, e));
        }
    }

    /** Of what a reader is given: a record whose title was put right is another, though its text is the same. */
    private static String hash(Source source, byte[] bytes) {
        Sha256 hash = new Sha256().add(bytes);
        source.facts().forEach(fact -> hash.add(fact.toString().getBytes(StandardCharsets.UTF_8)));
        return hash.toHex();
    }

    /** The room it takes while it is under way. */
    long size() {
        return content == null ? 0 : content.bytes().length;
    }

    private static Arrival failed(Failure failure) {
        return new Arrival(null, failure);
    }
}
