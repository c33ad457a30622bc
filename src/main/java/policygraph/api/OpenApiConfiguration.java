package policygraph.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import policygraph.question.Parameter;
import policygraph.question.Question;
import policygraph.question.Questions;
import policygraph.question.Text;

/** Describes the API; each question of the catalogue is a path of its own with its own parameters. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    private static final String QUESTIONS = "/api/questions/";

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("PolicyGraph 政策图谱")
                        .version("0.1")
                        .description("政府答复的知识图谱：谁发布、引用、承办、参与、承诺。"
                                + "A knowledge graph of what Chinese government replies say.")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")));
    }

    @Bean
    OpenApiCustomizer questionPaths(Questions questions) {
        return api -> questions.all().forEach(question -> api.path(QUESTIONS + question.name(), path(question)));
    }

    private static PathItem path(Question question) {
        Operation operation = new Operation()
                .operationId(question.name())
                .addTagsItem("question")
                .summary(both(question.title()))
                .description(both(question.description()))
                .responses(new ApiResponses()
                        .addApiResponse(
                                "200",
                                new ApiResponse()
                                        .description("答案 The answer")
                                        .content(new Content()
                                                .addMediaType(
                                                        "application/json",
                                                        new io.swagger.v3.oas.models.media.MediaType()
                                                                .schema(new Schema<>()
                                                                        .$ref("#/components/schemas/Answer"))))));
        question.parameters().forEach(parameter -> operation.addParametersItem(parameter(parameter)));
        operation.addParametersItem(
                new QueryParameter().name("limit").description("最多行数 Most rows").schema(new IntegerSchema()));
        operation.addParametersItem(new QueryParameter()
                .name("sort")
                .description("排序的列，前加 - 为降序 Columns to sort by, downwards with a - before: column,-column")
                .schema(new StringSchema()));
        operation.addParametersItem(new QueryParameter()
                .name("cursor")
                .description("上一页的 page.cursor What page.cursor of the page before gave")
                .schema(new StringSchema()));
        return new PathItem().get(operation);
    }

    private static io.swagger.v3.oas.models.parameters.Parameter parameter(Parameter parameter) {
        Schema<?> schema = schema(parameter);
        if (parameter.defaultValue() != null) {
            schema.setDefault(parameter.defaultValue());
        }
        return new QueryParameter()
                .name(parameter.name())
                .required(parameter.required())
                .description(both(parameter.label()) + ":" + both(parameter.about()))
                .schema(schema)
                .example(parameter.example());
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
