package policygraph.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import policygraph.Extractor;
import policygraph.Ingest;
import policygraph.graph.BareWriting;
import policygraph.graph.GraphWriter;
import policygraph.graph.Loadable;
import policygraph.graph.Prepared;
import policygraph.graph.QualityRules;
import policygraph.graph.Written;
import policygraph.ingest.LoadSettings;
import policygraph.load.Input;
import policygraph.load.LoadProgress;
import policygraph.statement.Extraction;

/**
 * Loading from bytes to graph, in documents and statements a second, beside the same rows sent by a bare driver and beside
 * Spring Data, each into an empty graph of its own and all in one run. The curve of a load shows whether it slows down as the
 * graph grows; it is given in CPU time as well, which other work on the machine leaves alone. Arguments: how many documents,
 * {@code 1000,10000}.
 */
public final class LoadBenchmark {

    private static final long SEED = 20260102;
    private static final int WARM_UP = 1_000;
    private static final int ROWS_A_TRANSACTION = 5_000;

    /** Spring Data gets no more than that; it does not get faster with more. */
    private static final int SPRING_DATA_DOCUMENTS = 500;

    /** Beyond that only the load runs: the curve is what such a size is for. */
    private static final int BARE_DOCUMENTS = 20_000;

    /** The curve has so many points. */
    private static final int POINTS = 10;

    private static final DatabaseSelectionProvider SELECTION = DatabaseSelectionProvider.getDefaultSelectionProvider();

    private final Extractor extractor = new Extractor();
    private final List<String> lines = new ArrayList<>();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] args) throws IOException {
        LoadBenchmark benchmark = new LoadBenchmark();
        benchmark.run(
                Arrays.stream(args[0].split(",")).mapToInt(Integer::parseInt).toArray());
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/load-benchmark.txt"), benchmark.lines);
    }

    private void run(int... sizes) throws IOException {
        bare(WARM_UP);
        load(WARM_UP, false);
        say("documents | way                  | documents/s | statements/s | of the bare driver");
        for (int documents : sizes) {
            Measured bare = bare(Math.min(documents, BARE_DOCUMENTS));
            show(Math.min(documents, BARE_DOCUMENTS), "bare driver, UNWIND", bare, bare);
            Measured load = load(documents, true);
            show(documents, "load, with extraction", load, bare);
        }
        Measured spring = springData(Math.min(sizes[0], SPRING_DATA_DOCUMENTS));
        show(Math.min(sizes[0], SPRING_DATA_DOCUMENTS), "Spring Data saveAll", spring, spring);
    }

    /** Rows made beforehand, which is not measured, then written. */
    private Measured bare(int documents) throws IOException {
        Measured measured = new Measured();
        try (GraphStore store = GraphStore.create();
                Session session = store.driver().session()) {
            GraphWriter mapping = writer(store.driver());
            List<Prepared> batch = new ArrayList<>();
            int rows = 0;
            for (Input input : (Iterable<Input>) inputs(documents)::iterator) {
                Prepared document = mapping.prepare(new Loadable(extract(input), "", "benchmark"));
                batch.add(document);
                rows += document.size();
                measured.add(1, BareWriting.statements(document), 0);
                if (rows >= ROWS_A_TRANSACTION) {
                    measured.time(() -> BareWriting.write(session, batch));
                    batch.clear();
                    rows = 0;
                }
            }
            measured.time(() -> BareWriting.write(session, batch));
        }
        return measured;
    }

    /** Everything from bytes on, up to the last document; the quality rules that follow are timed apart. */
    private Measured load(int documents, boolean shown) throws IOException {
        Measured measured = new Measured();
        try (GraphStore store = GraphStore.create()) {
            Curve curve = new Curve(Math.max(1, documents / POINTS));
            QualityRules rules = new QualityRules(store.driver(), SELECTION);
            new Ingest(extractor, "benchmark", writer(store.driver()), rules, LoadSettings.standard())
                    .load(inputs(documents), curve);
            measured.add(curve.documents(), statements(store.driver()), curve.nanos());
            if (shown) {
                Measured checks = new Measured();
                checks.time(rules::violations);
                say("          | curve, documents/s: " + curve.line(curve.wall));
                say("          | curve, documents per CPU second: " + curve.line(curve.cpu));
                say("          | quality rules over the graph: %.1f s".formatted(checks.seconds()));
            }
        }
        return measured;
    }

    private Measured springData(int documents) throws IOException {
        Measured measured = new Measured();
        try (GraphStore store = GraphStore.create()) {
            SpringDataWriting writing = new SpringDataWriting(store.driver());
            List<Extraction> all = inputs(documents).map(this::extract).toList();
            measured.time(() -> writing.save(all));
            measured.add(documents, statements(store.driver()), 0);
        }
        return measured;
    }

    private static Stream<Input> inputs(int documents) {
        ReplyGenerator generator = new ReplyGenerator(SEED);
        return IntStream.range(0, documents)
                .mapToObj(i ->
                        Input.of("generated-" + i + ".txt", generator.next().getBytes(StandardCharsets.UTF_8)));
    }

    private Extraction extract(Input input) {
        try {
            return extractor.extract(input.content().read(), input.source());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GraphWriter writer(Driver driver) {
        return new GraphWriter(driver, SELECTION);
    }

    private static long statements(Driver driver) {
        return driver.executableQuery("MATCH ()-[r]->() WHERE r.source IS NOT NULL RETURN count(*) AS n")
                .execute()
                .records()
                .get(0)
                .get("n")
                .asLong();
    }

    private void show(int documents, String way, Measured measured, Measured bare) {
        say(String.format(
                Locale.ROOT,
                "%9d | %-20s | %11.1f | %12.1f | %.2f",
                documents,
                way,
                measured.documentsPerSecond(),
                measured.statementsPerSecond(),
                measured.statementsPerSecond() / bare.statementsPerSecond()));
    }

    private void say(String line) {
        lines.add(line);
        out.println(line);
    }

    /** What was written in which time. */
    private static final class Measured {

        private long documents;
        private long statements;
        private long nanos;

        void add(long moreDocuments, long moreStatements, long moreNanos) {
            documents += moreDocuments;
            statements += moreStatements;
            nanos += moreNanos;
        }

        void time(Runnable work) {
            long start = System.nanoTime();
            work.run();
            nanos += System.nanoTime() - start;
        }

        double seconds() {
            return nanos / 1e9;
        }

        double documentsPerSecond() {
            return documents / seconds();
        }

        double statementsPerSecond() {
            return statements / seconds();
        }
    }

    /** How fast each part of a load went. */
    private static final class Curve implements LoadProgress {

        private final long step;
        private final long start = System.nanoTime();
        private final List<Long> wall = new ArrayList<>(List.of(start));
        private final List<Long> cpu = new ArrayList<>(List.of(cpuNanos()));
        private long documents;
        private long last = start;

        Curve(long step) {
            this.step = step;
        }

        @Override
        public void written(Written written) {
            documents++;
            last = System.nanoTime();
            if (documents % step == 0) {
                wall.add(last);
                cpu.add(cpuNanos());
            }
        }

        long documents() {
            return documents;
        }

        long nanos() {
            return last - start;
        }

        String line(List<Long> times) {
            return IntStream.range(1, times.size())
                    .mapToObj(i -> String.valueOf(Math.round(step * 1e9 / (times.get(i) - times.get(i - 1)))))
                    .collect(Collectors.joining(" "));
        }

        /** The database runs in this process, so that its time is in it. */
        private static long cpuNanos() {
            return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
        }
    }
}
