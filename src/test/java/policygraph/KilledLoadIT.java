package policygraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import policygraph.embedded.EmbeddedNeo4j;
import policygraph.graph.GraphSnapshot;
import policygraph.load.LoadProgress;

/** A load that is killed at any point and started again comes to the same graph as one that nobody disturbed. */
class KilledLoadIT extends GraphTest {

    private static final int KILLS = 3;

    @Test
    void killedAndStartedAgainItIsTheSameGraph(@TempDir Path home) throws Exception {
        Random random = new Random(11);
        for (int i = 0; i < KILLS; i++) {
            killAfter(random.nextInt(LoadingProcess.DOCUMENTS / 5), random.nextInt(50), home);
        }
        LoadingProcess.load(driver, LoadProgress.silent());
        List<String> undisturbed = GraphSnapshot.of(driver);

        try (EmbeddedNeo4j server = LoadingProcess.open(home);
                Driver survivor = GraphDatabase.driver(server.uri(), server.authToken())) {
            assertThat(GraphSnapshot.of(survivor)).isNotEmpty().hasSizeLessThan(undisturbed.size());
            assertThat(figures(driver)).containsAllEntriesOf(figures(survivor));
            LoadingProcess.load(survivor, LoadProgress.silent());
            assertThat(GraphSnapshot.of(survivor)).isEqualTo(undisturbed);
        }
    }

    /** How many figures each document reports, but for those that a later version in the input replaces. */
    private static Map<String, Long> figures(Driver graph) {
        return graph
                .executableQuery("MATCH (d:Document) WHERE NOT d.file =~ 'reply-[0-9]*0.txt'"
                        + " RETURN d.id AS id, COUNT { (d)-[:REPORTS]->() } AS figures")
                .execute()
                .records()
                .stream()
                .collect(Collectors.toMap(row -> row.get("id").asString(), row -> row.get("figures")
                        .asLong()));
    }

    /** Kills without warning so long after so many documents were told of. */
    private static void killAfter(int documents, int millis, Path home) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LoadingProcess.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = process.inputReader()) {
            int told = 0;
            String line = out.readLine();
            while (line != null && told < documents) {
                told += line.equals("LOADED") || line.equals("REPLACED") ? 1 : 0;
                line = out.readLine();
            }
            Thread.sleep(millis);
            assertThat(process.isAlive()).isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
