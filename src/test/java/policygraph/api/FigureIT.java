package policygraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import policygraph.briefing.Briefing;
import policygraph.briefing.Briefings;
import policygraph.question.Parameter;
import policygraph.question.Question;
import policygraph.question.Questions;

/** Figures and briefings over the documents of {@code seeds/reply}. */
class FigureIT extends OverSeeds {

    private static final String POLICY = "吉林省卓越工程师产学研协同培养项目实施方案";

    static List<Question> questions() {
        return Questions.fromClassPath().all();
    }

    static List<Briefing> briefings() {
        return Briefings.fromClassPath(Questions.fromClassPath()).all();
    }

    @ParameterizedTest
    @CsvSource({
        "svg, image/svg+xml",
        "png, image/png",
        "pdf, application/pdf",
        "pptx, application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "html, text/html",
        "json, application/json"
    })
    void aFigureCanBeHadAs(String extension, String type) throws Exception {
        byte[] file = http.perform(get("/api/figures/co_issuers." + extension).param("policy", POLICY))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith(type))
                .andExpect(header().string("Content-Disposition", containsString("co_issuers." + extension)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(file).hasSizeGreaterThan(1000);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionHasAFigure(Question question) throws Exception {
        MockHttpServletRequestBuilder request = get("/api/figures/" + question.name() + ".svg");
        for (Parameter parameter : question.parameters()) {
            if (parameter.example() != null) {
                request.param(parameter.name(), parameter.example());
            }
        }
        http.perform(request).andExpect(status().isOk()).andExpect(content().string(containsString("<title>")));
    }

    @ParameterizedTest
    @MethodSource("briefings")
    void everyBriefingCanBeMade(Briefing briefing) throws Exception {
        for (String extension : List.of("docx", "pptx", "pdf", "html")) {
            MockHttpServletRequestBuilder request = get("/api/briefings/" + briefing.name() + "." + extension);
            briefing.parameters().forEach(parameter -> request.param(parameter.name(), parameter.example()));
            http.perform(request).andExpect(status().isOk());
        }
    }

    @Test
    void thePageMayRunItsOwnScriptAndNoOther() throws Exception {
        http.perform(get("/api/figures/co_issuers.html").param("policy", POLICY))
                .andExpect(header().string("Content-Security-Policy", containsString("script-src 'sha256-")))
                .andExpect(header().string("Content-Security-Policy", not(containsString("unsafe-inline"))));
    }

    @Test
    void problemsAreTold() throws Exception {
        http.perform(get("/api/figures/co_issuers.gif").param("policy", POLICY))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").value(containsString("svg, png, pdf")));
        http.perform(get("/api/figures/nothing.svg")).andExpect(status().isNotFound());
        http.perform(get("/api/figures/co_issuers.svg")).andExpect(status().isBadRequest());
        http.perform(get("/api/briefings/nothing.pdf")).andExpect(status().isNotFound());
        http.perform(get("/api/briefings/agency-profile.pdf"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.parameter").value("agency"));
        http.perform(get("/api/briefings/agency-profile.pdf").param("agency", "没有的厅"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.parameter").value("agency"));
    }
}
