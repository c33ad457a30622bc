package policygraph.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import policygraph.PolicyGraphException;

/** The documents at paths: a file as it is, a folder with all below it, in the order of their names. */
public final class PathInputs {

    /** What is taken from a folder; a file that is named itself is taken whatever it is called. */
    private static final Set<String> EXTENSIONS = Set.of("txt", "md");

    private PathInputs() {}

    /**
     * @throws PolicyGraphException if a folder cannot be listed; the message names it
     */
    public static List<Input> of(List<Path> paths) {
        List<Input> inputs = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                files(path).forEach(file -> inputs.add(Input.of(file)));
            } else {
                inputs.add(Input.of(path));
            }
        }
        return List.copyOf(inputs);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(PathInputs::isDocument)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new PolicyGraphException(folder + ": the folder cannot be listed (" + e.getMessage() + ")", e);
        }
    }

    private static boolean isDocument(Path file) {
        String name = String.valueOf(file.getFileName());
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && EXTENSIONS.contains(extension);
    }
}
