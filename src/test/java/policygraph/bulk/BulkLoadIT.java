package policygraph.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.unit.DataSize;
import policygraph.Extractor;
import policygraph.GraphTest;
import policygraph.Ingest;
import policygraph.PolicyGraphException;
import policygraph.bulk.BulkLoad.Made;
import policygraph.embedded.EmbeddedNeo4j;
import policygraph.embedded.EmbeddedNeo4jProperties;
import policygraph.embedded.OfflineImport;
import policygraph.graph.GraphSnapshot;
import policygraph.graph.GraphWriter;
import policygraph.graph.QualityRules;
import policygraph.ingest.LoadSettings;
import policygraph.load.Input;
import policygraph.load.LoadProgress;
import policygraph.load.LoadReport;
import policygraph.schema.Schema;

/** The graph that is imported is the one that is loaded, to the last property. */
class BulkLoadIT extends GraphTest {

    private final Extractor extractor = new Extractor();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void importedGraphIsTheLoadedOne() {
        List<String> expected = importedIsLoaded(Corpus.all());

        assertThat(expected).anyMatch(line -> line.contains("-COPY_OF->")).anyMatch(line -> line.contains("absorbed="));
    }

    @ParameterizedTest
    @EnumSource
    void itIsTheLoadedOneInAnyOrderOfTheInput(Versioned order) {
        importedIsLoaded(order.inputs());
    }

    /** @return the graph, as lines */
    private List<String> importedIsLoaded(List<Input> inputs) {
        LoadReport loaded = new Ingest(
                        extractor,
                        "v1",
                        new GraphWriter(driver, DATABASE),
                        new QualityRules(driver, DATABASE),
                        LoadSettings.standard())
                .load(inputs.stream(), LoadProgress.silent());
        Made made = bulk(inputs, folder.resolve("files"));

        assertThat(made.report().summary()).isEqualTo(loaded.summary());
        assertThat(made.report().failures()).isEqualTo(loaded.failures());
        assertThat(loaded.unchanged()).isPositive();
        assertThat(loaded.replaced()).isPositive();
        List<String> expected = withoutEmptyLists(GraphSnapshot.of(driver));
        assertSame(withoutEmptyLists(imported(made)), expected);
        return expected;
    }

    @Test
    void sameInputGivesTheSameFiles() throws IOException {
        bulk(Corpus.all(), folder.resolve("once"));
        bulk(Corpus.all(), folder.resolve("twice"));

        assertThat(contents("twice")).isEqualTo(contents("once")).isNotEmpty();
    }

    @Test
    void folderThatHoldsSomethingIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");

        assertThatExceptionOfType(PolicyGraphException.class)
                .isThrownBy(() -> bulk(Corpus.all(), folder))
                .withMessageContaining("is not empty");
        assertThat(folder).isDirectoryContaining(file -> file.endsWith("mine.txt"));
    }

    private Made bulk(List<Input> inputs, Path out) {
        return new BulkLoad(LoadSettings.standard(), extractor::extract, "v1", false)
                .write(inputs.stream(), out, LoadProgress.silent());
    }

    private List<String> imported(Made made) {
        Path home = folder.resolve("neo4j");
        OfflineImport.run(
                home,
                Objects.requireNonNull(made.arguments()).all(),
                new PrintStream(System.out, true, StandardCharsets.UTF_8));
        try (EmbeddedNeo4j server =
                        EmbeddedNeo4j.start(new EmbeddedNeo4jProperties(home, 0, null, DataSize.ofMegabytes(64)), "");
                Driver other = GraphDatabase.driver(server.uri(), server.authToken())) {
            Schema.apply(other);
            return GraphSnapshot.of(other);
        }
    }

    /** The importer knows no empty lists; whoever reads the graph takes none for an empty one. */
    private static List<String> withoutEmptyLists(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceAll("(aliases|candidates|candidateIds|conflicts)=\\[\\](, )?", ""))
                .toList();
    }

    /** What is different is shown alone: the graphs are large. */
    private static void assertSame(List<String> actual, List<String> expected) {
        Predicate<String> isExpected = Set.copyOf(expected)::contains;
        Predicate<String> isThere = Set.copyOf(actual)::contains;
        assertThat(actual.stream().filter(isExpected.negate()).limit(5)).isEmpty();
        assertThat(expected.stream().filter(isThere.negate()).limit(5)).isEmpty();
        assertThat(actual).hasSameSizeAs(expected);
    }

    /** All files but for the time of loading. */
    private List<String> contents(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(BulkLoadIT::content)
                    .toList();
        }
    }

    private static String content(Path file) {
        try {
            return file.getFileName() + "\n" + Files.readString(file).replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
