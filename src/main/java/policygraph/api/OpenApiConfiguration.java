package policygraph.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import policygraph.question.Questions;

/** Describes the API; each question of the catalogue is a path of its own with its own parameters. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    static final String QUESTIONS = "questions";
    static final String ASKING = "asking";
    static final String THINGS = "things";
    static final String DOCUMENTS = "documents";
    static final String FIGURES = "figures";
    static final String ABOUT = "about";

    /** A document and an agency of the samples. */
    static final String DOCUMENT = "doc-e0365c62ed28af1d";

    static final String AGENCY = "agency-cn-gongxin";

    /** Without a contact: whoever runs a server answers for it, and the project does not know them. */
    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("PolicyGraph 政策图谱")
                        .version("0.1")
                        .description("政府答复的知识图谱：谁发布、引用、承办、参与、承诺。"
                                + "A knowledge graph of what Chinese government replies say.")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .servers(List.of(new Server().url("/").description("本服务器 This server")))
                .tags(List.of(
                        tag(QUESTIONS, "问题目录中的每个问题 Each question of the catalogue"),
                        tag(ASKING, "用自己的话问、找 Asking and finding in one's own words"),
                        tag(THINGS, "实体及其周围 Things and what is about them"),
                        tag(DOCUMENTS, "文件：查看、载入、删除 Documents: look into, load, remove"),
                        tag(FIGURES, "图与简报 Figures and briefings"),
                        tag(ABOUT, "图谱里有什么、如何显示 What the graph holds and how it is shown")));
    }

    private static Tag tag(String name, String description) {
        return new Tag().name(name).description(description);
    }

    @Bean
    OpenApiCustomizer completeDescription(Questions questions) {
        return api -> {
            questions.all().forEach(question -> QuestionPaths.add(api, question));
            CommonAnswers.add(api);
        };
    }
}
