package policygraph.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Map;

/** What holds for every path: how errors look, and that writing may need a key. */
final class CommonAnswers {

    private static final String PROBLEM = "Problem";
    private static final String KEY = "key";

    /** Posted, but only read. */
    private static final String RESOLVE = "/api/resolve";

    private CommonAnswers() {}

    static void add(OpenAPI api) {
        Components components = api.getComponents() == null ? new Components() : api.getComponents();
        api.components(components
                .addSchemas(PROBLEM, problem())
                .addResponses(
                        PROBLEM,
                        new ApiResponse()
                                .description("问题说明（RFC 9457） Problem document")
                                .content(new Content()
                                        .addMediaType(
                                                "application/problem+json",
                                                new MediaType()
                                                        .schema(new Schema<>()
                                                                .$ref("#/components/schemas/" + PROBLEM)))))
                .addSecuritySchemes(
                        KEY,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description(
                                        "写入的密钥，其他机器可访问服务器时需要 A key for writing, asked for where other machines reach"
                                                + " the server")));
        api.getPaths().forEach((path, item) -> item.readOperationsMap()
                .forEach((method, operation) -> complete(path, method, operation)));
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        boolean writes = method != HttpMethod.GET && !path.equals(RESOLVE);
        operation.setSecurity(
                writes ? List.of(new SecurityRequirement().addList(KEY), new SecurityRequirement()) : List.of());
        for (String status : List.of("4XX", "5XX")) {
            operation
                    .getResponses()
                    .addApiResponse(status, new ApiResponse().$ref("#/components/responses/" + PROBLEM));
        }
        operation.getResponses().values().forEach(CommonAnswers::describe);
    }

    private static void describe(ApiResponse response) {
        if ("OK".equals(response.getDescription())) {
            response.setDescription("所求 What was asked for");
        }
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("出了什么问题、怎么办，先中文后英文 What is wrong and what to do, Chinese first")
                .properties(Map.of(
                        "type", text("urn:policygraph:problem:bad-parameter"),
                        "title", text("参数有误 Bad parameter"),
                        "status", new IntegerSchema().example(400),
                        "detail", text("缺少参数 policy(政策文件)。Parameter policy is missing (Policy)."),
                        "instance", text("/api/questions/co_issuers"),
                        "parameter", text("policy")))
                .required(List.of("title", "status"))
                .additionalProperties(true);
    }

    private static Schema<?> text(String example) {
        Schema<?> schema = new StringSchema();
        schema.setExample(example);
        return schema;
    }
}
