package policygraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriComponentsBuilder;
import policygraph.Neo4jTestConfiguration;
import policygraph.SeededGraph;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API: complete and consistent, and every example in it works on {@code seeds/reply}. */
@SpringBootTest(properties = {"policygraph.seeds.load=false", "policygraph.browser.enabled=false"})
@AutoConfigureMockMvc
@Import({Neo4jTestConfiguration.class, SeededGraph.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiIT {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    /** Its examples would need a load that has been started. */
    private static final String LOADS = "/api/loads/";

    @Autowired
    private MockMvc http;

    private JsonNode api = JsonMapper.builder().build().nullNode();

    /** One method of one path. */
    private record Described(String path, String method, JsonNode operation) {

        @Override
        public String toString() {
            return method + " " + path;
        }

        List<JsonNode> parameters() {
            return List.copyOf(operation.path("parameters").values());
        }
    }

    @BeforeAll
    void load(@Autowired SeededGraph seeds) throws Exception {
        seeds.load();
        api = JsonMapper.builder()
                .build()
                .readTree(http.perform(get("/v3/api-docs"))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray());
    }

    private List<Described> operations() {
        List<Described> operations = new ArrayList<>();
        api.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(entry -> METHODS.contains(entry.getKey()))
                .forEach(entry -> operations.add(new Described(path.getKey(), entry.getKey(), entry.getValue()))));
        return operations;
    }

    private void each(Predicate<Described> right) {
        assertThat(operations()).hasSizeGreaterThan(60).allMatch(right);
    }

    @Test
    void isOfVersion31() {
        assertThat(api.path("openapi").asString()).startsWith("3.1");
    }

    @Test
    void everyOperationSaysWhatItIs() {
        each(one -> !one.operation().path("summary").asString("").isBlank());
        each(one -> !one.operation().path("description").asString("").isBlank());
        Set<String> ids = new TreeSet<>();
        each(one -> ids.add(one.operation().path("operationId").asString("")));
        Set<String> tags = new TreeSet<>();
        api.path("tags").forEach(tag -> tags.add(tag.path("name").asString()));
        each(one -> !one.operation().path("tags").isEmpty()
                && one.operation().path("tags").values().stream().allMatch(tag -> tags.contains(tag.asString())));
    }

    @Test
    void everyOperationSaysWhatItAnswersAndHowItFails() {
        each(one ->
                one.operation().path("responses").propertyNames().stream().anyMatch(status -> status.startsWith("2")));
        each(one ->
                one.operation().path("responses").has("4XX") && one.operation().has("security"));
        each(one -> one.operation().path("responses").values().stream()
                .allMatch(answer -> answer.has("$ref") || answer.has("description")));
        each(one -> one.operation().path("responses").values().stream()
                .filter(answer -> answer.has("content"))
                .allMatch(answer -> !answer.path("content").isEmpty()));
    }

    @Test
    void everyParameterIsDescribedAndThoseOfThePathAreThere() {
        each(one -> one.parameters().stream()
                .allMatch(
                        parameter -> !parameter.path("description").asString("").isBlank() && parameter.has("schema")));
        each(one -> one.parameters().stream()
                .filter(parameter -> parameter.path("in").asString().equals("path"))
                .allMatch(parameter ->
                        one.path().contains("{" + parameter.path("name").asString() + "}")));
        each(one -> one.parameters().stream()
                .filter(parameter -> parameter.has("example"))
                .allMatch(OpenApiIT::isOfItsType));
    }

    private static boolean isOfItsType(JsonNode parameter) {
        JsonNode example = parameter.path("example");
        return switch (parameter.path("schema").path("type").asString("string")) {
            case "integer" -> example.isIntegralNumber();
            case "boolean" -> example.isBoolean();
            case "object" -> example.isObject();
            case "array" -> example.isArray() || example.isString();
            default -> example.isString();
        };
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<JsonNode> references = api.findValues("$ref");
        assertThat(references)
                .hasSizeGreaterThan(100)
                .allMatch(reference -> api.at(reference.asString().substring(1)).isObject());
    }

    @Test
    void everyQuestionTakesARegionAndMayAnswer300() {
        List<Described> questions = operations().stream()
                .filter(one ->
                        one.path().startsWith("/api/questions/") && !one.path().contains("{"))
                .toList();
        assertThat(questions)
                .hasSizeGreaterThan(40)
                .allMatch(one -> one.operation().path("responses").has("300")
                        && one.parameters().stream()
                                .anyMatch(parameter ->
                                        parameter.path("name").asString().equals("region")));
    }

    @Test
    void examplesWorkOnTheSamples() throws Exception {
        List<String> failed = new ArrayList<>();
        for (Described one : operations()) {
            if (one.method().equals("get") && !one.path().startsWith(LOADS)) {
                for (boolean all : List.of(false, true)) {
                    URI address = address(one, all);
                    int status =
                            http.perform(get(address)).andReturn().getResponse().getStatus();
                    if (status != 200) {
                        failed.add(status + " " + address);
                    }
                }
            }
        }
        assertThat(failed).isEmpty();
    }

    /** With the examples of what must be given, or of all that may be. */
    private static URI address(Described one, boolean all) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(one.path());
        Map<String, Object> path = new HashMap<>();
        for (JsonNode parameter : one.parameters()) {
            String name = parameter.path("name").asString();
            JsonNode example = parameter.path("example");
            if (parameter.path("in").asString().equals("path")) {
                path.put(name, example.asString());
            } else if (example.isObject()) {
                example.properties().forEach(entry -> {
                    address.queryParam(entry.getKey(), "{" + entry.getKey() + "}");
                    path.put(entry.getKey(), entry.getValue().asString());
                });
            } else if (!example.isMissingNode()
                    && (all || parameter.path("required").asBoolean(false))) {
                address.queryParam(name, "{" + name + "}");
                path.put(name, example.asString());
            }
        }
        return address.encode().buildAndExpand(path).toUri();
    }
}
