package policygraph.mcp;

import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import policygraph.PolicyGraphException;
import policygraph.question.Answer;
import policygraph.question.Answers;
import policygraph.question.Parameter;
import policygraph.question.Question;
import policygraph.question.Questions;
import policygraph.question.Text;
import tools.jackson.databind.json.JsonMapper;

/** Makes a tool of every question. */
final class Tools {

    /** Rows of an answer that a model can take in; the page's own limit is for people. */
    static final int MOST_ROWS = 50;

    /**
     * Characters of an answer: about as many tokens, since a Chinese character is about one, and a tenth of the context of
     * the smaller models in use.
     */
    static final int MOST_CHARACTERS = 20_000;

    private static final String LIMIT = "limit";

    private final Questions questions;
    private final Answers answers;
    private final JsonMapper json = JsonMapper.builder().build();

    Tools(Questions questions, Answers answers) {
        this.questions = questions;
        this.answers = answers;
    }

    List<SyncToolSpecification> all() {
        return questions.all().stream().map(this::tool).toList();
    }

    private SyncToolSpecification tool(Question question) {
        Tool tool = Tool.builder(question.name(), schema(question))
                .title(question.title().zh())
                .description(
                        both(question.title()) + " – " + question.description().en())
                .annotations(new ToolAnnotations(question.title().zh(), true, false, true, false, false))
                .build();
        return new SyncToolSpecification(tool, (context, request) -> call(question, request));
    }

    private CallToolResult call(Question question, CallToolRequest request) {
        try {
            Answer answer = answers.answer(question.name(), given(request));
            return CallToolResult.builder().addTextContent(text(answer)).build();
        } catch (PolicyGraphException e) {
            return CallToolResult.builder()
                    .addTextContent(String.valueOf(e.getMessage()))
                    .isError(true)
                    .build();
        }
    }

    private static Map<String, List<String>> given(CallToolRequest request) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        given.put(LIMIT, List.of(Integer.toString(MOST_ROWS)));
        if (request.arguments() != null) {
            request.arguments().forEach((name, value) -> {
                if (value != null) {
                    given.put(name, List.of(limited(name, value)));
                }
            });
        }
        return given;
    }

    private static String limited(String name, Object value) {
        boolean more = name.equals(LIMIT) && value instanceof Number number && number.intValue() > MOST_ROWS;
        return more ? Integer.toString(MOST_ROWS) : String.valueOf(value);
    }

    /** As many rows as there is room for; one that alone is too long is given all the same. */
    private String text(Answer answer) {
        int rows = answer.rows().size();
        String text = json.writeValueAsString(ToolAnswer.of(answer, rows));
        while (text.length() > MOST_CHARACTERS && rows > 1) {
            rows /= 2;
            text = json.writeValueAsString(ToolAnswer.of(answer, rows));
        }
        return text;
    }

    private static Map<String, Object> schema(Question question) {
        Map<String, Object> properties = new LinkedHashMap<>();
        question.parameters().forEach(parameter -> properties.put(parameter.name(), property(parameter)));
        properties.putIfAbsent(
                "region",
                Map.of("type", "string", "description", "地区 Region in which short names are meant, like 吉林 for 省教育厅"));
        properties.put("sort", Map.of("type", "string", "description", "排序 Columns to sort by: column,-column"));
        properties.put(
                LIMIT,
                Map.of(
                        "type",
                        "integer",
                        "minimum",
                        1,
                        "maximum",
                        MOST_ROWS,
                        "default",
                        MOST_ROWS,
                        "description",
                        "最多行数 Most rows"));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put(
                "required",
                question.parameters().stream()
                        .filter(parameter -> parameter.required() && parameter.defaultValue() == null)
                        .map(Parameter::name)
                        .toList());
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> property(Parameter parameter) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put(
                "type",
                switch (parameter.type()) {
                    case STRING, DATE -> "string";
                    case INTEGER -> "integer";
                    case BOOLEAN -> "boolean";
                });
        if (parameter.type() == Parameter.Type.DATE) {
            property.put("format", "date");
        }
        if (!parameter.oneOf().isEmpty()) {
            property.put("enum", parameter.oneOf());
        }
        if (parameter.example() != null) {
            property.put("examples", List.of(parameter.example()));
        }
        property.put(
                "description",
                both(parameter.label()) + ": " + parameter.about().en());
        return property;
    }

    private static String both(Text text) {
        return text.zh() + " " + text.en();
    }
}
