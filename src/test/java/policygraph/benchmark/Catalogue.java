package policygraph.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import policygraph.question.Parameter;
import policygraph.question.Question;
import policygraph.question.Questions;

/** Each question of the catalogue once: with all that it must be given, then with each name more that it may be given. */
final class Catalogue {

    private static final String HUB =
            """
            MATCH (n:%s) WHERE n.name IS NOT NULL OR n:Proposal
            WITH n, COUNT { (n)--() } AS links ORDER BY links DESC, n.id LIMIT %d
            RETURN coalesce(n.id, n.code) AS id ORDER BY links, id LIMIT 1""";

    private final Driver driver;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String root;

    Catalogue(Driver driver, String root) {
        this.driver = driver;
        this.root = root;
    }

    void times(Questions questions, Consumer<String> say) throws InterruptedException {
        say.accept("question | ms | status | bytes");
        for (Question question : questions.all()) {
            Map<String, String> required = new LinkedHashMap<>();
            for (Parameter parameter : question.parameters()) {
                if (parameter.required() && parameter.defaultValue() == null) {
                    required.put(
                            parameter.name(), value(parameter, parameter.name().equals("second") ? 2 : 1));
                }
            }
            time(question.name(), required, say);
            for (Parameter parameter : question.parameters()) {
                if (!parameter.names().isEmpty() && !required.containsKey(parameter.name())) {
                    Map<String, String> more = new LinkedHashMap<>(required);
                    more.put(parameter.name(), value(parameter, 1));
                    time(question.name(), more, say);
                }
            }
        }
    }

    private String value(Parameter parameter, int rank) {
        if (parameter.names().isEmpty()) {
            return String.valueOf(parameter.example());
        }
        return driver.executableQuery(HUB.formatted(parameter.names().get(0), rank))
                .execute()
                .records()
                .get(0)
                .get("id")
                .asString();
    }

    private void time(String name, Map<String, String> given, Consumer<String> say) throws InterruptedException {
        String query = given.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        long start = System.nanoTime();
        try {
            HttpResponse<byte[]> answer = http.send(
                    HttpRequest.newBuilder(URI.create(root + "questions/" + name + "?" + query))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            say.accept(String.format(
                    Locale.ROOT,
                    "%-60s | %6d | %d | %d",
                    name + given,
                    (System.nanoTime() - start) / 1_000_000,
                    answer.statusCode(),
                    answer.body().length));
        } catch (IOException e) {
            say.accept(name + given + " | " + e);
        }
    }
}
