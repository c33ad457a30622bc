package policygraph.fetch;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import policygraph.document.Sha256;

/**
 * Keeps pages that a server may be asked about again, a file each. Their bytes are kept, too: the graph may have lost the
 * document, or may be another one, or may read it anew, while the server says no more than that it has not changed.
 */
final class PageStore {

    private static final Logger LOG = LoggerFactory.getLogger(PageStore.class);

    private final Path folder;

    PageStore(Path folder) {
        this.folder = folder;
    }

    /** @return null if it is not there, or not whole */
    @Nullable
    StoredPage find(URI uri) {
        Path file = file(uri);
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(Files.newInputStream(file)))) {
            return new StoredPage(URI.create(in.readUTF()), text(in), text(in), in.readAllBytes());
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("{}: not a kept page any more ({}); it is fetched again", file, e.getMessage());
            return null;
        }
    }

    /** Keeps it under the address that was asked for. A crash leaves the old version or the new one. */
    void keep(URI uri, StoredPage page) throws IOException {
        Path file = file(uri);
        Files.createDirectories(file.getParent());
        Path unfinished = Files.createTempFile(file.getParent(), "unfinished", ".tmp");
        try (OutputStream bytes = Files.newOutputStream(unfinished);
                DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeUTF(page.from().toString());
            write(out, page.etag());
            write(out, page.lastModified());
            out.write(page.body());
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    void forget(URI uri) throws IOException {
        Files.deleteIfExists(file(uri));
    }

    private static void write(DataOutputStream out, @Nullable String text) throws IOException {
        out.writeUTF(text == null ? "" : text);
    }

    private static @Nullable String text(DataInputStream in) throws IOException {
        String text = in.readUTF();
        return text.isEmpty() ? null : text;
    }

    private Path file(URI uri) {
        String hash = Sha256.of(uri.toString().getBytes(StandardCharsets.UTF_8));
        return folder.resolve(hash.substring(0, 2)).resolve(hash + ".gz");
    }
}
