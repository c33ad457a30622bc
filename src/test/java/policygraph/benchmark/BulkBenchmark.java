package policygraph.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.util.FileSystemUtils;
import policygraph.Extractor;
import policygraph.Ingest;
import policygraph.bulk.BulkLoad;
import policygraph.bulk.BulkLoad.Made;
import policygraph.embedded.OfflineImport;
import policygraph.graph.GraphWriter;
import policygraph.graph.QualityRules;
import policygraph.graph.Written;
import policygraph.ingest.LoadSettings;
import policygraph.load.Input;
import policygraph.load.LoadProgress;

/**
 * A first load in bulk beside an ordinary one: the same documents, from bytes to a graph, each into an empty graph of its own
 * and both in one run; and beneath them the extraction alone, which both have to do. Documents a second by the clock, and by
 * the processors' time, which other work on the machine leaves alone. Arguments: how many documents, {@code 1000,10000}.
 */
public final class BulkBenchmark {

    private static final long SEED = 20260104;
    private static final int WARM_UP = 1_000;
    private static final DatabaseSelectionProvider SELECTION = DatabaseSelectionProvider.getDefaultSelectionProvider();
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Extractor extractor = new Extractor();
    private final List<String> lines = new ArrayList<>();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] args) throws IOException {
        BulkBenchmark benchmark = new BulkBenchmark();
        benchmark.run(
                Arrays.stream(args[0].split(",")).mapToInt(Integer::parseInt).toArray());
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/bulk-benchmark.txt"), benchmark.lines);
    }

    private void run(int... sizes) throws IOException {
        load(WARM_UP);
        bulk(WARM_UP);
        say("documents | way                    | documents/s | per CPU second | of the load, by clock and by CPU");
        for (int documents : sizes) {
            Taken load = load(documents);
            show(documents, "load", load, load);
            Bulk bulk = bulk(documents);
            show(documents, "bulk --into", bulk.whole(), load);
            show(documents, "  writing the files", bulk.files(), load);
            show(documents, "  importing them", bulk.imported(), load);
            show(documents, "extraction alone", extraction(documents), load);
        }
    }

    private Taken load(int documents) throws IOException {
        try (GraphStore store = GraphStore.create()) {
            Ingest ingest = new Ingest(
                    extractor,
                    "benchmark",
                    new GraphWriter(store.driver(), SELECTION),
                    new QualityRules(store.driver(), SELECTION),
                    LoadSettings.standard());
            Clock clock = new Clock();
            ingest.load(inputs(documents), clock);
            return clock.taken();
        }
    }

    private Bulk bulk(int documents) throws IOException {
        Path folder = Files.createTempDirectory("bulk-benchmark");
        try {
            Clock files = new Clock();
            Made made = new BulkLoad(LoadSettings.standard(), extractor::extract, "benchmark", false)
                    .write(inputs(documents), folder.resolve("files"), LoadProgress.silent());
            Taken written = files.now();
            Clock store = new Clock();
            OfflineImport.run(
                    folder.resolve("neo4j"),
                    Objects.requireNonNull(made.arguments()).all(),
                    new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
            return new Bulk(written, store.now());
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** On as many threads as both ways have. */
    private Taken extraction(int documents) {
        Clock clock = new Clock();
        inputs(documents).toList().parallelStream().forEach(this::extract);
        return clock.now();
    }

    private void extract(Input input) {
        try {
            extractor.extract(input.content().read(), input.source());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Input> inputs(int documents) {
        ReplyGenerator generator = new ReplyGenerator(SEED);
        return IntStream.range(0, documents)
                .mapToObj(i ->
                        Input.of("generated-" + i + ".txt", generator.next().getBytes(StandardCharsets.UTF_8)));
    }

    private void show(int documents, String way, Taken taken, Taken load) {
        say(String.format(
                Locale.ROOT,
                "%9d | %-22s | %11.1f | %14.1f | %.2f %.2f",
                documents,
                way,
                documents / taken.wall(),
                documents / taken.cpu(),
                load.wall() / taken.wall(),
                load.cpu() / taken.cpu()));
    }

    private void say(String line) {
        lines.add(line);
        out.println(line);
    }

    /** Seconds by the clock and of the processors; database and importer run in this process, so that theirs are in it. */
    private record Taken(double wall, double cpu) {}

    private record Bulk(Taken files, Taken imported) {

        Taken whole() {
            return new Taken(files.wall + imported.wall, files.cpu + imported.cpu);
        }
    }

    /** Runs from when it is made; as the progress of a load, up to its last document: the quality rules are no part of it. */
    private static final class Clock implements LoadProgress {

        private static final double NANOS = 1e9;

        private final long wall = System.nanoTime();
        private final long cpu = SYSTEM.getProcessCpuTime();
        private Taken last = new Taken(0, 0);

        @Override
        public void written(Written written) {
            last = now();
        }

        Taken taken() {
            return last;
        }

        Taken now() {
            return new Taken((System.nanoTime() - wall) / NANOS, (SYSTEM.getProcessCpuTime() - cpu) / NANOS);
        }
    }
}
