package policygraph.ask;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import policygraph.PolicyGraphException;
import policygraph.question.Answers;
import policygraph.question.Parameter;
import policygraph.question.Question;
import policygraph.question.Questions;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a language model which question a sentence means that no pattern explains. The model sees the catalogue and the
 * sentence, nothing of the graph. It may choose a question and name words of the sentence as parameters; whatever else it
 * says, or if it fails or is late, the sentence stays as the patterns left it.
 */
final class ModelReader implements Understander {

    private static final Logger LOG = LoggerFactory.getLogger(ModelReader.class);

    private static final String INSTRUCTION =
            """
            You choose which question of a catalogue a sentence asks. Reply with one JSON object and nothing else:
            {"question": NAME or null, "parameters": {NAME: TEXT, ...}}.
            Each TEXT must be words of the sentence, or for an integer, date or fixed choice its value.
            If the sentence asks anything more, less or else than a question answers (a denial, a reason, another
            condition), the question is null. The catalogue, one question a line:
            """;

    private final Understander patterns;
    private final Questions questions;
    private final Answers answers;
    private final ModelProperties model;
    private final RestClient http;
    private final JsonMapper json = JsonMapper.builder().build();

    ModelReader(Understander patterns, Questions questions, Answers answers, ModelProperties model) {
        this.patterns = patterns;
        this.questions = questions;
        this.answers = answers;
        this.model = model;
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory();
        requests.setReadTimeout(model.timeout());
        RestClient.Builder builder =
                RestClient.builder().requestFactory(requests).baseUrl(String.valueOf(model.baseUrl()));
        this.http = model.apiKey() == null
                ? builder.build()
                : builder.defaultHeader("Authorization", "Bearer " + model.apiKey())
                        .build();
    }

    @Override
    public Reading read(String sentence) {
        Reading read = patterns.read(sentence);
        if (read.question() != null || sentence.isBlank() || sentence.length() > IntentReader.LONGEST) {
            return read;
        }
        try {
            Reading chosen = chosen(sentence, ask(sentence));
            return chosen == null ? read : chosen;
        } catch (RestClientException | JacksonException | PolicyGraphException e) {
            LOG.warn("the language model gave no usable reading: {}", e.getMessage());
            return read;
        }
    }

    private JsonNode ask(String sentence) {
        Map<String, Object> request = Map.of(
                "model",
                model.name(),
                "temperature",
                0,
                "messages",
                List.of(
                        Map.of("role", "system", "content", INSTRUCTION + catalogue()),
                        Map.of("role", "user", "content", sentence)));
        byte[] reply = http.post()
                .uri("/chat/completions")
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.writeValueAsBytes(request))
                .retrieve()
                .body(byte[].class);
        String content = json.readTree(reply == null ? new byte[0] : reply)
                .path("choices")
                .path(0)
                .path("message")
                .path("content")
                .asString("");
        return json.readTree(content.substring(Math.max(0, content.indexOf('{')), content.lastIndexOf('}') + 1));
    }

    private String catalogue() {
        StringBuilder lines = new StringBuilder();
        for (Question question : questions.all()) {
            lines.append(question.name()).append(": ").append(question.title().zh());
            for (Parameter one : question.parameters()) {
                lines.append("; ").append(one.name()).append(" (").append(one.type());
                lines.append(one.required() ? ", required" : "")
                        .append(") ")
                        .append(one.label().zh());
                lines.append(one.oneOf().isEmpty() ? "" : " one of " + one.oneOf());
            }
            lines.append('\n');
        }
        return lines.toString();
    }

    /**
     * What the model chose, if it is a question that can be asked so.
     *
     * @throws PolicyGraphException if there is no such question or parameter
     */
    private @Nullable Reading chosen(String sentence, JsonNode choice) {
        String name = choice.path("question").asString("");
        if (name.isEmpty()) {
            return null;
        }
        Question question = questions.named(name);
        Map<String, String> parameters = new LinkedHashMap<>();
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : choice.path("parameters").properties()) {
            String value = entry.getValue().asString("");
            if (!value.isBlank()) {
                parameters.put(entry.getKey(), value);
                given.put(entry.getKey(), List.of(value));
            }
        }
        answers.check(name, given);
        boolean said = question.parameters().stream()
                .filter(one ->
                        one.type() == Parameter.Type.STRING && one.oneOf().isEmpty())
                .map(one -> parameters.getOrDefault(one.name(), ""))
                .allMatch(sentence::contains);
        return said ? new Reading(name, parameters, List.of()) : null;
    }
}
