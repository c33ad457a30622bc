package policygraph.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policygraph.load.PrintableName;
import policygraph.source.Places.Place;

/** The documents in a folder, by name, and those in the folders in it. Symbolic links are followed, but nowhere twice. */
final class FolderCursor implements Cursor {

    private final Path folder;
    private final Set<Object> seen;
    private final Opener opener;
    private @Nullable Iterator<Path> files;

    /**
     * @param seen what of the file system is known already; folders are added
     */
    FolderCursor(Path folder, Set<Object> seen, Opener opener) {
        this.folder = folder;
        this.seen = seen;
        this.opener = opener;
    }

    @Override
    public String name() {
        return PrintableName.of(folder.toString());
    }

    @Override
    public @Nullable Find next() throws IOException {
        if (files == null) {
            files = isNew() ? list().iterator() : List.<Path>of().iterator();
        }
        while (files.hasNext()) {
            Find find = find(files.next());
            if (find != null) {
                return find;
            }
        }
        return null;
    }

    /** Links that lead to where the walk has been would lead there for ever. */
    private boolean isNew() throws IOException {
        Object key = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
        boolean added = seen.add(Objects.requireNonNullElse(key, folder.toRealPath()));
        if (!added) {
            opener.skipped().add("linked folder seen before");
        }
        return added;
    }

    private List<Path> list() throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(found::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        found.sort(null);
        return found;
    }

    private @Nullable Find find(Path file) {
        String name = String.valueOf(file.getFileName());
        if (FileKind.isHidden(name)) {
            return null;
        }
        if (Files.isDirectory(file)) {
            return new Find.Inside(new FolderCursor(file, seen, opener));
        }
        if (!FileKind.isDocument(name)) {
            opener.skipped().add(FileKind.of(name));
            return null;
        }
        return Files.isRegularFile(file) ? document(file) : irregular(file);
    }

    private Find document(Path file) {
        return new Place(PrintableName.of(file.toString()), () -> opener.open(file)).find();
    }

    /** A pipe would wait for ever. */
    private @Nullable Find irregular(Path file) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && Files.notExists(file)) {
            return Find.failure(PrintableName.of(file.toString()), "a link to nowhere");
        }
        opener.skipped().add("special file");
        return null;
    }

    @Override
    public void close() {}
}
