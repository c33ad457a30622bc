package policygraph.ask;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import policygraph.entity.NameReader;
import policygraph.question.Answers;
import policygraph.question.BrowserLink;
import policygraph.question.Questions;
import tools.jackson.databind.json.JsonMapper;

/** A language model beside the patterns, played by a server of the test. */
class ModelReaderTests {

    private static final Questions QUESTIONS = Questions.fromClassPath();
    private static final Reading NOT_UNDERSTOOD = new Reading(null, Map.of(), List.of());
    private static final String SENTENCE = "把《古树办法》的发布者报给我";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private volatile String asked = "";
    private volatile String says = "";
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;
    private Driver driver;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/v1/chat/completions", exchange -> {
            asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)
                    + exchange.getRequestHeaders().getFirst("Authorization");
            if (says.equals("nothing")) {
                await();
            }
            byte[] reply =
                    JSON.writeValueAsBytes(Map.of("choices", List.of(Map.of("message", Map.of("content", says)))));
            exchange.sendResponseHeaders(says.equals("failure") ? 500 : 200, reply.length);
            exchange.getResponseBody().write(reply);
            exchange.close();
        });
        server.start();
        driver = GraphDatabase.driver("bolt://127.0.0.1:1", AuthTokens.none());
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        driver.close();
    }

    @Test
    void takesAQuestionOfTheCatalogueWithWordsOfTheSentence() {
        says = "```json\n{\"question\": \"co_issuers\", \"parameters\": {\"policy\": \"古树办法\"}}\n```";
        assertThat(read(SENTENCE)).isEqualTo(new Reading("co_issuers", Map.of("policy", "古树办法"), List.of()));
        assertThat(asked).contains(SENTENCE, "co_issuers", "\"small\"", "Bearer secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "failure",
                "nothing",
                "",
                "I do not know.",
                "{\"question\": null}",
                "{\"question\": \"drop_everything\"}",
                "{\"question\": \"co_issuers\", \"parameters\": {}}",
                "{\"question\": \"co_issuers\", \"parameters\": {\"policy\": \"湿地办法\"}}",
                "{\"question\": \"co_issuers\", \"parameters\": {\"cypher\": \"古树办法\", \"policy\": \"古树办法\"}}",
                "{\"question\": \"issuing_pairs\", \"parameters\": {\"minimum\": \"many\"}}",
                "{\"question\": \"co_issuers\", \"parameters\": [1"
            })
    void whateverElseItSaysChangesNothing(String reply) {
        says = reply;
        assertThat(read(SENTENCE)).isEqualTo(NOT_UNDERSTOOD);
    }

    @Test
    void isNotAskedWhatThePatternsUnderstand() {
        Reading known = new Reading("documents", Map.of(), List.of());
        assertThat(reader(sentence -> known).read("有哪些文件")).isEqualTo(known);
        assertThat(asked).isEmpty();
    }

    private Reading read(String sentence) {
        return reader(any -> NOT_UNDERSTOOD).read(sentence);
    }

    private Understander reader(Understander patterns) {
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
        Answers answers = new Answers(
                QUESTIONS,
                driver,
                DatabaseSelectionProvider.getDefaultSelectionProvider(),
                NameReader.fromSeeds(),
                new BrowserLink(Optional::empty));
        Duration timeout = says.equals("nothing") ? Duration.ofMillis(500) : Duration.ofMinutes(1);
        return new ModelReader(patterns, QUESTIONS, answers, new ModelProperties(url, "secret", "small", timeout));
    }
}
