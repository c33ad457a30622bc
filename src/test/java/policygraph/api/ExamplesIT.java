package policygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.util.UriComponentsBuilder;
import policygraph.Neo4jTestConfiguration;
import policygraph.SeededGraph;

/** Every request of {@code src/docs/examples.http} works on {@code seeds/reply}. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "policygraph.seeds.load=false",
            "policygraph.browser.enabled=false",
            "policygraph.web.audit-trail="
        })
@Import({Neo4jTestConfiguration.class, SeededGraph.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExamplesIT {

    private static final Path FILE = Path.of("src/docs/examples.http");

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();

    /** One request as the file has it: title, then method and address, headers, and after an empty line the body. */
    record Example(String title, String text) {

        HttpRequest request(String host) throws IOException {
            String[] parts = text.split("\n\n", 2);
            String[] head = parts[0].split("\n");
            String[] line = head[0].replace("{{host}}", host).split(" ", 2);
            URI address =
                    UriComponentsBuilder.fromUriString(line[1]).build().encode().toUri();
            String body = parts.length == 1 ? "" : body(parts[1]);
            HttpRequest.Builder request = HttpRequest.newBuilder(address)
                    .method(
                            line[0],
                            body.isEmpty()
                                    ? HttpRequest.BodyPublishers.noBody()
                                    : HttpRequest.BodyPublishers.ofString(body));
            Arrays.stream(head)
                    .skip(1)
                    .map(header -> header.split(": ", 2))
                    .forEach(header -> request.header(header[0], header[1]));
            return request.build();
        }

        /** A line that begins with {@code <} stands for the file that it names; parts end their lines as mail does. */
        private static String body(String text) throws IOException {
            if (!text.startsWith("--")) {
                return text.strip();
            }
            StringBuilder body = new StringBuilder();
            for (String line : text.strip().split("\n")) {
                body.append(line.startsWith("< ") ? Files.readString(FILE.resolveSibling(line.substring(2))) : line)
                        .append("\r\n");
            }
            return body.toString();
        }

        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<Example> examples() throws IOException {
        return Arrays.stream(Files.readString(FILE).split("(?m)^### "))
                .skip(1)
                .map(text -> new Example(
                        text.lines().findFirst().orElseThrow(),
                        text.lines().skip(1).collect(Collectors.joining("\n")).strip()));
    }

    @BeforeAll
    void load(@Autowired SeededGraph seeds) {
        seeds.load();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void works(Example example) throws Exception {
        HttpResponse<String> answer =
                http.send(example.request("http://localhost:" + port), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 202);
        assertThat(answer.body()).isNotBlank().isNotEqualTo("[]").doesNotContain("\"rows\":[],");
        if (answer.statusCode() == 202) {
            waitForEnd(answer.headers().firstValue("Location").orElseThrow());
        }
    }

    /** The events of a load end with it. */
    private void waitForEnd(String load) throws Exception {
        URI events = URI.create("http://localhost:" + port + load + "/events");
        String told = http.send(HttpRequest.newBuilder(events).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        assertThat(told).contains("event:report");
    }
}
