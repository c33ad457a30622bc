package policygraph;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.util.unit.DataSize;
import policygraph.benchmark.ReplyGenerator;
import policygraph.embedded.EmbeddedNeo4j;
import policygraph.embedded.EmbeddedNeo4jProperties;
import policygraph.graph.GraphWriter;
import policygraph.graph.QualityRules;
import policygraph.graph.Written;
import policygraph.ingest.LoadSettings;
import policygraph.load.Input;
import policygraph.load.LoadProgress;
import policygraph.schema.Schema;

/** Loads generated replies into a store of its own, for a test to kill. Arguments: the folder of the store. */
public final class LoadingProcess {

    static final int DOCUMENTS = 120;

    private LoadingProcess() {}

    public static void main(String[] args) {
        try (EmbeddedNeo4j server = open(Path.of(args[0]));
                Driver driver = GraphDatabase.driver(server.uri(), server.authToken())) {
            Schema.apply(driver);
            System.out.println("loading");
            load(driver, new LoadProgress() {
                @Override
                public void written(Written written) {
                    System.out.println(written.outcome());
                }
            });
            System.out.println("loaded");
        }
    }

    static EmbeddedNeo4j open(Path home) {
        return EmbeddedNeo4j.start(new EmbeddedNeo4jProperties(home, 0, null, DataSize.ofMegabytes(32)), "");
    }

    static void load(Driver driver, LoadProgress progress) {
        DatabaseSelectionProvider database = DatabaseSelectionProvider.getDefaultSelectionProvider();
        new Ingest(
                        new Extractor(),
                        "v1",
                        new GraphWriter(driver, database),
                        new QualityRules(driver, database),
                        LoadSettings.standard())
                .load(inputs(), progress);
    }

    /** Generated replies; now and then the next version of one before it. */
    private static Stream<Input> inputs() {
        ReplyGenerator generator = new ReplyGenerator(5);
        List<String> replies =
                IntStream.range(0, DOCUMENTS).mapToObj(i -> generator.next()).toList();
        return IntStream.range(0, DOCUMENTS)
                .mapToObj(i -> Input.of(
                        "reply-" + (i % 10 == 9 ? i - 9 : i) + ".txt",
                        replies.get(i).getBytes(StandardCharsets.UTF_8)));
    }
}
