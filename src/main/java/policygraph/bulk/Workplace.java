package policygraph.bulk;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policygraph.PolicyGraphException;

/**
 * The folder that the files of an import go to, with a folder in it where all is made and nothing is left. What is cut short
 * leaves the folder as it was; only who kills the process without a word leaves the inner folder behind.
 */
final class Workplace implements AutoCloseable {

    private static final String WORK = "work";

    private final Path folder;
    private final Path work;
    private final boolean made;

    private Workplace(Path folder, boolean made) {
        this.folder = folder;
        this.work = folder.resolve(WORK);
        this.made = made;
    }

    /** @throws PolicyGraphException if there is something in the folder, or it cannot be made */
    static Workplace in(Path folder) {
        Path out = folder.toAbsolutePath().normalize();
        try {
            boolean made = !Files.exists(out);
            Files.createDirectories(out);
            refuseFull(out);
            Workplace workplace = new Workplace(out, made);
            Files.createDirectories(workplace.unpublished());
            return workplace;
        } catch (IOException e) {
            throw Spool.unwritable(out, e);
        }
    }

    private static void refuseFull(Path out) throws IOException {
        List<Path> there = list(out);
        if (there.equals(List.of(out.resolve(WORK)))) {
            throw new PolicyGraphException(
                    out.resolve(WORK)
                            + ": is left of a run that was killed, or another one is at work there; delete it, or name another folder");
        }
        if (!there.isEmpty()) {
            throw new PolicyGraphException(out + ": is not empty; name a folder that is, or is not there yet");
        }
    }

    /** For what is kept meanwhile. */
    Path work() {
        return work;
    }

    /** Where the files are written. */
    Path unpublished() {
        return work.resolve("files");
    }

    /** Where a file will be once it is published. */
    Path published(Path file) {
        return folder.resolve(file.getFileName());
    }

    /** Puts the files where they belong; each is whole, and moving them takes no room. */
    void publish() {
        try {
            for (Path file : list(unpublished())) {
                Files.move(file, published(file));
            }
        } catch (IOException e) {
            throw Spool.unwritable(folder, e);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** Takes away what is not published, and the folder itself where nobody had made it before. */
    @Override
    public void close() {
        try {
            Files.walkFileTree(work, new Deletion());
            if (made && list(folder).isEmpty()) {
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new PolicyGraphException(work + ": cannot be taken away (" + e.getMessage() + "); delete it", e);
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException thrown) throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
        }
    }
}
