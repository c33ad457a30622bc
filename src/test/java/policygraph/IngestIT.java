package policygraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import policygraph.document.Source;
import policygraph.graph.GraphSnapshot;
import policygraph.graph.GraphWriter;
import policygraph.graph.QualityRules;
import policygraph.graph.Written;
import policygraph.ingest.LoadSettings;
import policygraph.load.Input;
import policygraph.load.LoadProgress;
import policygraph.load.LoadReport;
import policygraph.load.SeedReplies;

class IngestIT extends GraphTest {

    private static Ingest ingest;

    private final List<Written> written = new ArrayList<>();

    @BeforeAll
    static void make() {
        ingest = new Ingest(
                new Extractor(),
                "v1",
                new GraphWriter(driver, DATABASE),
                new QualityRules(driver, DATABASE),
                LoadSettings.standard());
    }

    @Test
    void seedsLoadedTwiceAreTheSameGraph() {
        LoadReport first = load(SeedReplies.all());
        List<String> once = GraphSnapshot.of(driver);
        LoadReport second = load(SeedReplies.all());

        assertThat(first.failures()).isEmpty();
        assertThat(first.loaded()).isEqualTo(SeedReplies.all().size());
        assertThat(second.unchanged()).isEqualTo(SeedReplies.all().size());
        assertThat(GraphSnapshot.of(driver)).isEqualTo(once);
    }

    @Test
    void everyStatementOfTheSeedsHasItsEvidenceWordForWord() {
        load(SeedReplies.all());
        List<Record> rows = driver.executableQuery(
                        "MATCH (said)-[r:!(OF_REGION|LOCATED_IN|PART_OF|SUCCEEDED_BY|WITHIN)]->() WHERE NOT said:__Neo4jMigration"
                                + " OPTIONAL MATCH (d:Document {id: r.source})"
                                + " RETURN properties(r) AS r, coalesce(d.text, '') AS text")
                .execute()
                .records();

        assertThat(rows).hasSizeGreaterThan(SeedReplies.all().size()).allSatisfy(row -> {
            assertThat(row.get("r").asMap())
                    .containsKeys("source", "start", "end", "quote", "rule", "basis", "confidence");
            assertThat(row.get("text")
                            .asString()
                            .substring(
                                    row.get("r").get("start").asInt(),
                                    row.get("r").get("end").asInt()))
                    .isEqualTo(row.get("r").get("quote").asString());
        });
    }

    @Test
    void badFileHarmsNoOther() {
        Input broken = new Input(Source.of("broken.txt"), () -> {
            throw new PolicyGraphException("unreadable\n  on two lines");
        });
        LoadReport report = load(List.of(
                Input.of("good.txt", "湖南省交通运输厅印发了通知。".getBytes(StandardCharsets.UTF_8)),
                Input.of(Path.of("no-such-file.txt")),
                broken,
                Input.of("empty.txt", new byte[0]),
                Input.of("other.txt", "湖南省教育厅印发了通知。".getBytes(StandardCharsets.UTF_8))));

        assertThat(written)
                .extracting(Written::file)
                .contains("good.txt", "other.txt")
                .doesNotContain("broken.txt");
        assertThat(report.failures())
                .extracting(failure -> failure.reason())
                .contains(
                        Path.of("no-such-file.txt").toAbsolutePath() + ": no such file",
                        "broken.txt: unreadable on two lines")
                .allMatch(reason -> !reason.contains("\n"));
        assertThat(GraphSnapshot.of(driver)).anyMatch(line -> line.contains("file=other.txt"));
    }

    @Test
    void changedFileReplacesItsOldText() {
        load(List.of(Input.of("a.txt", "旧文。".getBytes(StandardCharsets.UTF_8))));
        LoadReport report = load(List.of(Input.of("a.txt", "新文。".getBytes(StandardCharsets.UTF_8))));

        assertThat(report.summary()).isEqualTo("0 loaded, 0 unchanged, 1 replaced, 0 failed");
        assertThat(GraphSnapshot.of(driver)).singleElement().asString().contains("新文。");
    }

    @Test
    void ofTwoVersionsInOneLoadTheLaterStays() {
        load(List.of(text("a.txt", "旧文。")));
        load(List.of(text("a.txt", "新文。"), text("b.txt", "别的。"), text("a.txt", "旧文。")));
        assertThat(GraphSnapshot.of(driver)).hasSize(2).anyMatch(line -> line.contains("旧文。"));

        load(List.of(text("a.txt", "新文。"), text("a.txt", "旧文。"), text("a.txt", "新文。")));
        assertThat(GraphSnapshot.of(driver)).hasSize(2).anyMatch(line -> line.contains("新文。"));
    }

    @Test
    void readsNoFurtherAheadThanThereIsRoom() {
        int documents = 1_000;
        AtomicLong read = new AtomicLong();
        AtomicLong done = new AtomicLong();
        AtomicLong ahead = new AtomicLong();
        Stream<Input> inputs = IntStream.range(0, documents).mapToObj(i -> {
            ahead.accumulateAndGet(read.incrementAndGet() - done.get(), Math::max);
            return text("n" + i + ".txt", "第" + i + "份。");
        });
        ingest.load(inputs, new LoadProgress() {
            @Override
            public void written(Written document) {
                done.incrementAndGet();
            }
        });

        assertThat(done).hasValue(documents);
        assertThat(ahead.get()).isBetween(2L, 300L);
    }

    @Test
    void loadThatIsToldToStopEndsWithWhatItWrites() {
        AtomicLong done = new AtomicLong();
        LoadReport report = ingest.load(
                Stream.iterate(0, i -> i + 1).map(i -> text("n" + i + ".txt", "第" + i + "份。")), new LoadProgress() {
                    @Override
                    public void written(Written document) {
                        done.incrementAndGet();
                    }

                    @Override
                    public boolean stopRequested() {
                        return done.get() > 0;
                    }
                });

        assertThat(report.complete()).isFalse();
        assertThat(report.summary()).endsWith("stopped before the end");
        assertThat(GraphSnapshot.of(driver)).hasSize((int) report.loaded());
    }

    private static Input text(String name, String text) {
        return Input.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private LoadReport load(List<Input> inputs) {
        return ingest.load(inputs.stream(), new LoadProgress() {
            @Override
            public void written(Written document) {
                written.add(document);
            }
        });
    }
}
