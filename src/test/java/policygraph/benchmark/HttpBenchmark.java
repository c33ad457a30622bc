package policygraph.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.neo4j.driver.Driver;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import policygraph.Application;
import policygraph.entity.NameReader;
import policygraph.question.Answers;
import policygraph.question.BrowserLink;
import policygraph.question.Entities;
import policygraph.question.Questions;
import policygraph.question.TooLongException;

/**
 * Asking over HTTP, beside a bare driver that sends the very statements which a request sends, in turns and in one run, on
 * graphs of different sizes; then each question of the catalogue once, on the largest, about what it has most links of.
 * Client, server and database share this machine's processors. Arguments: how many replies, {@code 120,1200,12000}; some 88
 * nodes come of a reply. The graphs are kept in {@code target/big-graph}.
 */
public final class HttpBenchmark {

    private static final long SEED = 20260104;
    private static final int KEYS = 200;
    private static final int[] CONNECTIONS = {1, 4, 16};
    private static final int WARM_UP_MILLIS = 9_000;
    private static final int TURN_MILLIS = 1_000;
    private static final int TURNS = 5;

    private static final String THINGS = "MATCH (n:Entity) RETURN n.id AS key ORDER BY key";
    private static final String POLICIES = "MATCH (n:Policy) WHERE (n)<-[:ISSUED]-() RETURN n.name AS key ORDER BY key";
    private static final String AGENCIES =
            "MATCH (n:Agency) WHERE (n)-[:ISSUED]->(:Policy) RETURN n.name AS key ORDER BY key";

    private static final DatabaseSelectionProvider SELECTION = DatabaseSelectionProvider.getDefaultSelectionProvider();

    private final List<String> lines = new ArrayList<>();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    /** A client that waits in the thread that asks, so that little of the time is its own. */
    private final CloseableHttpClient http = HttpClients.custom()
            .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                    .setMaxConnPerRoute(64)
                    .setMaxConnTotal(64)
                    .build())
            .disableContentCompression()
            .build();

    /** One way to ask: addresses, and what a bare driver sends instead. */
    private record Way(String name, List<URI> addresses, List<Sent> all, List<Sent> alone) {}

    public static void main(String[] args) throws IOException, InterruptedException {
        HttpBenchmark benchmark = new HttpBenchmark();
        int[] sizes =
                Arrays.stream(args[0].split(",")).mapToInt(Integer::parseInt).toArray();
        benchmark.say(
                "nodes     | asked                 | connections | HTTP p50 ms | p99 ms | per s | driver p50 ms | p99 ms"
                        + " | per s | ratio at p50 | to its one statement");
        for (int size : sizes) {
            benchmark.measure(BigGraph.of(size), size == sizes[sizes.length - 1]);
        }
        Files.write(Path.of("target/http-benchmark.txt"), benchmark.lines);
        System.exit(0);
    }

    private void measure(Path home, boolean catalogue) throws InterruptedException {
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(Application.class)
                .run(
                        "--server.port=0",
                        "--policygraph.neo4j.bolt-port=0",
                        "--policygraph.browser.enabled=false",
                        "--policygraph.seeds.load=false",
                        "--policygraph.web.audit-trail=",
                        "--policygraph.neo4j.page-cache=1GB",
                        "--policygraph.neo4j.home=" + home)) {
            Driver driver = application.getBean(Driver.class);
            driver.executableQuery("CALL db.awaitIndexes(3600)").execute();
            String nodes = driver.executableQuery("MATCH (n) RETURN count(n) AS nodes")
                    .execute()
                    .records()
                    .get(0)
                    .get("nodes")
                    .toString();
            for (Way way : ways(application, driver)) {
                measure(nodes, way, driver);
            }
            if (catalogue) {
                new Catalogue(driver, root(application)).times(application.getBean(Questions.class), this::say);
            }
        }
    }

    private static String root(ConfigurableApplicationContext application) {
        return "http://localhost:" + application.getEnvironment().getProperty("local.server.port") + "/api/";
    }

    private List<Way> ways(ConfigurableApplicationContext application, Driver driver) {
        Questions questions = application.getBean(Questions.class);
        NameReader names = application.getBean(NameReader.class);
        String root = root(application);
        return List.of(
                way(
                        "thing by id",
                        keys(driver, THINGS),
                        key -> root + "entities/" + key,
                        (key, listened) -> new Entities(listened, SELECTION).find(key),
                        driver,
                        ""),
                question("co_issuers", "policy", keys(driver, POLICIES), root, questions, names, driver),
                question("issuing_pairs", "agency", keys(driver, AGENCIES), root, questions, names, driver));
    }

    private static Way question(
            String name,
            String parameter,
            List<String> keys,
            String root,
            Questions questions,
            NameReader names,
            Driver driver) {
        return way(
                name,
                keys,
                key -> root + "questions/" + name + "?" + parameter + "="
                        + URLEncoder.encode(key, StandardCharsets.UTF_8),
                (key, listened) -> new Answers(questions, listened, SELECTION, names, new BrowserLink(Optional::empty))
                        .answer(name, Map.of(parameter, List.of(key))),
                driver,
                questions.named(name).cypher());
    }

    private static Way way(
            String name,
            List<String> keys,
            Function<String, String> address,
            BiConsumer<String, Driver> reading,
            Driver driver,
            String statement) {
        List<Sent> all = new ArrayList<>();
        for (String key : keys) {
            Consumer<Driver> one = listened -> reading.accept(key, listened);
            all.add(sent(driver, one));
        }
        List<Sent> alone = all.stream()
                .map(sent -> statement.isEmpty() ? new Sent(sent.statements().subList(0, 1)) : sent.only(statement))
                .toList();
        return new Way(name, keys.stream().map(address).map(URI::create).toList(), all, alone);
    }

    /** A text is planned when it is run first, which may take longer on a machine with other work than it is given. */
    private static Sent sent(Driver driver, Consumer<Driver> reading) {
        try {
            return Sent.by(driver, reading);
        } catch (TooLongException e) {
            return Sent.by(driver, reading);
        }
    }

    private void measure(String nodes, Way way, Driver driver) throws InterruptedException {
        Latencies ignored = new Latencies();
        ignored.turn(4, WARM_UP_MILLIS, i -> get(way, i));
        ignored.turn(4, WARM_UP_MILLIS / 3, i -> send(way.all, i, driver));
        for (int connections : CONNECTIONS) {
            Latencies asked = new Latencies();
            Latencies bare = new Latencies();
            Latencies alone = new Latencies();
            for (int turn = 0; turn < TURNS; turn++) {
                asked.turn(connections, TURN_MILLIS, i -> get(way, i));
                bare.turn(connections, TURN_MILLIS, i -> send(way.all, i, driver));
                alone.turn(connections, TURN_MILLIS, i -> send(way.alone, i, driver));
            }
            say(String.format(
                    Locale.ROOT,
                    "%9s | %-21s | %11d | %11.2f | %6.1f | %5.0f | %13.2f | %6.1f | %5.0f | %12.2f | %.2f",
                    nodes,
                    way.name,
                    connections,
                    asked.percentile(.5),
                    asked.percentile(.99),
                    asked.perSecond(),
                    bare.percentile(.5),
                    bare.percentile(.99),
                    bare.perSecond(),
                    asked.percentile(.5) / bare.percentile(.5),
                    asked.percentile(.5) / alone.percentile(.5)));
        }
    }

    private void get(Way way, int i) {
        URI address = way.addresses.get(i % way.addresses.size());
        try {
            int status = http.execute(new HttpGet(address), answer -> {
                EntityUtils.consume(answer.getEntity());
                return answer.getCode();
            });
            if (status != 200) {
                throw new IllegalStateException(address + " answered " + status);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void send(List<Sent> sent, int i, Driver driver) {
        sent.get(i % sent.size()).send(driver);
    }

    /** Things of the graph, some for many: taken at random, and the same each time. */
    private static List<String> keys(Driver driver, String cypher) {
        List<String> keys = new ArrayList<>(driver.executableQuery(cypher).execute().records().stream()
                .map(row -> row.get("key").asString())
                .distinct()
                .toList());
        Collections.shuffle(keys, new Random(SEED));
        return List.copyOf(keys.subList(0, Math.min(KEYS, keys.size())));
    }

    private void say(String line) {
        lines.add(line);
        out.println(line);
    }
}
