package policygraph.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import policygraph.question.Parameter;
import policygraph.question.Question;
import policygraph.question.Text;

/** Describes each question as a path of its own. */
final class QuestionPaths {

    private static final String FOLDER = "/api/questions/";
    private static final String JSON = "application/json";
    private static final Text REGION = new Text("理解简称所依的地区", "Region in which short names are meant");

    private QuestionPaths() {}

    static void add(OpenAPI api, Question question) {
        Operation operation = new Operation()
                .operationId(question.name())
                .addTagsItem(OpenApiConfiguration.QUESTIONS)
                .summary(both(question.title()))
                .description(both(question.description()))
                .responses(new ApiResponses()
                        .addApiResponse("200", answer("答案 The answer", true))
                        .addApiResponse(
                                "300", answer("名称有多个可能，见 hints A name may mean several things, see hints", false)));
        question.parameters().forEach(parameter -> operation.addParametersItem(parameter(parameter)));
        if (question.parameter("region").isEmpty()) {
            operation.addParametersItem(query("region", both(REGION), new StringSchema(), "吉林"));
        }
        operation.addParametersItem(query("limit", "最多行数 Most rows", rows(), 200));
        operation.addParametersItem(query(
                "sort",
                "排序的列，前加 - 为降序 Columns to sort by, downwards with a - before: column,-column",
                new StringSchema(),
                "-" + question.columns().get(0).name()));
        operation.addParametersItem(
                query("cursor", "上一页的 page.cursor What page.cursor of the page before gave", new StringSchema(), null));
        api.path(FOLDER + question.name(), new PathItem().get(operation));
    }

    private static Schema<?> rows() {
        IntegerSchema schema = new IntegerSchema();
        schema.setMinimum(BigDecimal.ONE);
        schema.setMaximum(BigDecimal.valueOf(1000));
        return schema;
    }

    private static ApiResponse answer(String description, boolean files) {
        Content content = new Content()
                .addMediaType(JSON, new MediaType().schema(new Schema<>().$ref("#/components/schemas/Answer")));
        if (files) {
            for (Format format : Format.values()) {
                content.addMediaType(format.type().toString(), new MediaType().schema(new StringSchema()));
            }
        }
        return new ApiResponse().description(description).content(content);
    }

    private static QueryParameter parameter(Parameter parameter) {
        Schema<?> schema = schema(parameter);
        if (parameter.defaultValue() != null) {
            schema.setDefault(typed(parameter.type(), parameter.defaultValue()));
        }
        String example = parameter.example();
        return query(
                parameter.name(),
                both(parameter.label()) + ": " + both(parameter.about()),
                schema,
                example == null ? null : typed(parameter.type(), example),
                parameter.required());
    }

    private static Object typed(Parameter.Type type, String text) {
        return switch (type) {
            case STRING, DATE -> text;
            case INTEGER -> Long.valueOf(text);
            case BOOLEAN -> Boolean.valueOf(text);
        };
    }

    private static QueryParameter query(String name, String description, Schema<?> schema, @Nullable Object example) {
        return query(name, description, schema, example, false);
    }

    private static QueryParameter query(
            String name, String description, Schema<?> schema, @Nullable Object example, boolean required) {
        QueryParameter parameter = new QueryParameter();
        parameter.name(name).description(description).schema(schema).required(required);
        if (example != null) {
            parameter.example(example);
        }
        return parameter;
    }

    private static Schema<?> schema(Parameter parameter) {
        return switch (parameter.type()) {
            case STRING -> {
                StringSchema schema = new StringSchema();
                parameter.oneOf().forEach(schema::addEnumItem);
                yield schema;
            }
            case INTEGER -> new IntegerSchema();
            case DATE -> new DateSchema();
            case BOOLEAN -> new BooleanSchema();
        };
    }

    private static String both(Text text) {
        return text.zh() + " " + text.en();
    }
}
