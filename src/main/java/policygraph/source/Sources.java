package policygraph.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import policygraph.document.Sha256;
import policygraph.load.Input;
import policygraph.load.PrintableName;
import policygraph.source.Cursor.Find;
import policygraph.source.Places.Place;

/**
 * Says where documents are, in order, and gives them one by one. Opens nothing before it is asked, and of a container no more
 * than the document that was asked for.
 */
public final class Sources {

    /** Beyond what all documents of a site have alike at their beginning. */
    private static final int NAMING_BYTES = 1 << 16;

    private static final int NAME_DIGITS = 12;

    private final Opener opener;
    private final Set<Object> seenFolders = new HashSet<>();
    private final List<Place> places = new ArrayList<>();

    public Sources(Limits limits) {
        this.opener = new Opener(limits, new Skipped());
    }

    /**
     * Adds a file, a folder with all below it, an archive. A path that is not there is a failure in its place; whatever a file
     * that is named is called, it is meant.
     */
    public Sources path(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        String name = PrintableName.of(absolute.toString());
        places.add(new Place(name, () -> open(name, absolute)));
        return this;
    }

    private Find open(String name, Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return new Find.Inside(new FolderCursor(path, seenFolders, opener));
        }
        // A pipe gives its bytes once, so that they cannot be looked at beforehand.
        return Files.isRegularFile(path) ? opener.open(path) : opener.open(name, Files.newInputStream(path));
    }

    /** Adds what a stream gives, which may be a document, an archive, or JSON Lines. */
    public Sources stream(String name, StreamOpening opening) {
        places.add(new Place(name, () -> opener.open(name, opening.open())));
        return this;
    }

    /**
     * The same for what has no name: it is called after its first bytes, so that the same again is the same, and another does
     * not pass for its new version.
     */
    public Sources nameless(String kind, StreamOpening opening) {
        places.add(new Place(kind, () -> {
            BufferedInputStream in = new BufferedInputStream(opening.open(), NAMING_BYTES);
            in.mark(NAMING_BYTES);
            String name = kind + "-" + Sha256.of(in.readNBytes(NAMING_BYTES)).substring(0, NAME_DIGITS);
            in.reset();
            return opener.open(name, in);
        }));
        return this;
    }

    /** Adds one document. */
    public Sources input(Input input) {
        places.add(new Place(input.source().file(), () -> new Find.Document(input)));
        return this;
    }

    /** Adds documents that are found otherwise. */
    public Sources cursor(Cursor cursor) {
        return cursor(cursor.name(), () -> cursor);
    }

    /** The same, opened when its turn comes. */
    public Sources cursor(String name, CursorOpening opening) {
        places.add(new Place(name, () -> new Find.Inside(opening.open())));
        return this;
    }

    /** All documents, once. To be closed. */
    public Stream<Input> inputs() {
        return Inputs.stream(new Places(places));
    }

    /** What was passed over until now. */
    public Skipped skipped() {
        return opener.skipped();
    }

    /** Opens a stream when its turn comes. */
    @FunctionalInterface
    public interface StreamOpening {
        InputStream open() throws IOException;
    }

    /** Opens a cursor when its turn comes. */
    @FunctionalInterface
    public interface CursorOpening {
        Cursor open() throws IOException;
    }
}
