package policygraph.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.jspecify.annotations.Nullable;
import policygraph.PolicyGraphException;
import policygraph.source.Opener.Opened;

/** The documents in a zip archive, in its order, read in one pass from front to back, so that the archive may be a stream. */
final class ZipCursor implements Cursor {

    private final Opened archive;
    private final Opener opener;
    private final ZipArchiveInputStream zip;
    private long entries;
    private @Nullable InputStream current;

    ZipCursor(Opened archive, Opener opener) {
        this.archive = archive;
        this.opener = opener;
        this.zip = new ZipArchiveInputStream(archive.in());
    }

    @Override
    public String name() {
        return archive.name();
    }

    @Override
    public @Nullable Find next() throws IOException {
        if (archive.budget().isSpent()) {
            return null;
        }
        try {
            return find();
        } catch (IOException e) {
            throw new PolicyGraphException(
                    name() + ": the archive is broken after " + entries + " files (" + e.getMessage()
                            + "); what comes before is taken",
                    e);
        }
    }

    private @Nullable Find find() throws IOException {
        for (ZipArchiveEntry entry = advance(); entry != null; entry = advance()) {
            Find find = entry.isDirectory() ? null : open(entry);
            if (find != null) {
                return find;
            }
        }
        return end();
    }

    /** What is left of the last entry is read like the rest, so that it counts. */
    private @Nullable ZipArchiveEntry advance() throws IOException {
        if (current != null) {
            current.transferTo(OutputStream.nullOutputStream());
            current = null;
        }
        ZipArchiveEntry entry = zip.getNextEntry();
        if (entry != null) {
            entries++;
            archive.budget().entry();
        }
        return entry;
    }

    private @Nullable Find open(ZipArchiveEntry entry) throws IOException {
        String inside = EntryName.of(entry);
        String name = name() + "!/" + inside;
        if (EntryName.isHidden(inside)) {
            return null;
        }
        if (!FileKind.isDocument(inside)) {
            opener.skipped().add(FileKind.of(inside));
            return null;
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new PolicyGraphException(
                    name() + ": the archive is encrypted; unpack it with its password and load what was in it");
        }
        if (!zip.canReadEntryData(entry)) {
            return Find.failure(
                    name, "packed in a way that cannot be read as a stream; unpack the archive before loading");
        }
        InputStream content = archive.budget().unpacked(CloseShieldInputStream.wrap(zip));
        current = content;
        return opener.open(archive.with(CloseShieldInputStream.wrap(content)).named(name));
    }

    private @Nullable Find end() {
        if (entries == 0) {
            entries = 1;
            return Find.failure(name(), "the archive is empty");
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
