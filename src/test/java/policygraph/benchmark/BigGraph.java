package policygraph.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import policygraph.Extractor;
import policygraph.bulk.BulkLoad;
import policygraph.embedded.OfflineImport;
import policygraph.ingest.LoadSettings;
import policygraph.load.Input;
import policygraph.load.LoadProgress;

/**
 * A graph of many replies, read and imported once and kept for the next run: the same replies make the same graph. Names
 * are taken at random and some by nearly all, so that there are hubs.
 */
final class BigGraph {

    private static final long SEED = 20260103;

    /** Written last: a graph without it was broken off. */
    private static final String COMPLETE = "complete";

    private BigGraph() {}

    /** The folder of an embedded server with the graph of so many replies; it is made if it is not there. */
    static Path of(int documents) throws IOException {
        Path folder = Path.of("target", "big-graph", String.valueOf(documents));
        Path home = folder.resolve("neo4j");
        if (!Files.exists(folder.resolve(COMPLETE))) {
            FileSystemUtils.deleteRecursively(folder);
            Files.createDirectories(home);
            make(documents, home, folder.resolve("import"));
            FileSystemUtils.deleteRecursively(folder.resolve("import"));
            Files.createFile(folder.resolve(COMPLETE));
        }
        return home;
    }

    private static void make(int documents, Path home, Path files) throws IOException {
        Extractor extractor = new Extractor();
        BulkLoad.Made made = new BulkLoad(LoadSettings.standard(), extractor::extract, "benchmark", false)
                .write(replies(documents), files, LoadProgress.silent());
        try (PrintStream log = new PrintStream(home.resolve("import.log").toFile(), StandardCharsets.UTF_8)) {
            OfflineImport.run(home, Objects.requireNonNull(made.arguments()).all(), log);
        }
    }

    private static Stream<Input> replies(int documents) {
        ReplyGenerator generator = ReplyGenerator.ofCounties(SEED);
        return IntStream.range(0, documents)
                .mapToObj(i ->
                        Input.of("generated-" + i + ".txt", generator.next().getBytes(StandardCharsets.UTF_8)));
    }
}
