package policygraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/** One thing, what is about it, and what a text names, over the documents of {@code seeds/reply}. */
class EntityIT extends OverSeeds {

    private static final String EDUCATION = "agency-220000-jiaoyu-ting";

    @Test
    void tellsEverythingOfAThing() throws Exception {
        http.perform(get("/api/entities/{id}", EDUCATION))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.name").value("吉林省教育厅"))
                .andExpect(jsonPath("$.region").value("吉林省"))
                .andExpect(jsonPath("$.properties.level").value("省"))
                .andExpect(jsonPath("$.aliases[*].name", hasItem("省教育厅")))
                .andExpect(jsonPath("$.aliases[0].first.id", containsString("doc-")))
                .andExpect(jsonPath("$.documentCount", greaterThan(0)))
                .andExpect(jsonPath("$.documents[0].times", greaterThan(0)))
                .andExpect(jsonPath(
                        "$.neighbours[?(@.relation=='ISSUED')].items[*].name", hasItem("吉林省卓越工程师产学研协同培养项目实施方案")))
                .andExpect(jsonPath("$.timeline[*].relation", hasItem("ISSUED")))
                .andExpect(jsonPath("$.timeline[*].relation", not(hasItem("MENTIONS"))));
    }

    @Test
    void listsArePaged() throws Exception {
        http.perform(get("/api/entities/{id}/neighbours", EDUCATION)
                        .param("relation", "ISSUED")
                        .param("limit", "1"))
                .andExpect(jsonPath("$", hasSize(1)));
        http.perform(get("/api/entities/{id}/documents", EDUCATION).param("skip", "1000"))
                .andExpect(jsonPath("$", hasSize(0)));
        http.perform(get("/api/entities/{id}/timeline", EDUCATION).param("limit", "1"))
                .andExpect(jsonPath("$", hasSize(1)));
    }

    @Test
    void anUnknownThingIsNotFound() throws Exception {
        for (String path :
                List.of("/api/entities/agency-x", "/api/graph?around=agency-x", "/api/documents/x/annotated")) {
            http.perform(get(path).accept(MediaType.ALL)).andExpect(status().isNotFound());
        }
    }

    @Test
    void drawsWhatIsAboutAThing() throws Exception {
        http.perform(get("/api/graph").param("around", EDUCATION))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.nodes[0].id").value(EDUCATION))
                .andExpect(jsonPath("$.cut").value(false))
                .andExpect(jsonPath("$.links[*].type", hasItem("ISSUED")));
        String two = http.perform(get("/api/graph")
                        .param("around", EDUCATION)
                        .param("depth", "2")
                        .param("limit", "500"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        List<String> nodes = JsonPath.read(two, "$.nodes[*].id");
        assertThat(nodes).doesNotHaveDuplicates().contains("agency-220000-zuzhi");
        assertThat(nodes).containsAll(JsonPath.<List<String>>read(two, "$.links[*].source"));
        assertThat(nodes).containsAll(JsonPath.<List<String>>read(two, "$.links[*].target"));
    }

    @Test
    void saysWhenThePictureIsCut() throws Exception {
        http.perform(get("/api/graph").param("around", EDUCATION).param("limit", "1"))
                .andExpect(jsonPath("$.links", hasSize(1)))
                .andExpect(jsonPath("$.cut").value(true));
    }

    @Test
    void marksWhatADocumentNames() throws Exception {
        String list = http.perform(get("/api/documents"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        List<String> ids = JsonPath.read(list, "$[?(@.docNumber=='吉工信议案〔2025〕11号')].id");
        String document = http.perform(get("/api/documents/{id}", ids.get(0)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        String html = http.perform(
                        get("/api/documents/{id}/annotated", ids.get(0)).accept(MediaType.TEXT_HTML))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith(MediaType.TEXT_HTML))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(html)
                .contains("data-entity=\"" + EDUCATION + "\" data-type=\"Agency\"")
                .doesNotContain("<script", "style=");
        String body = html.substring(html.indexOf("\">\n", html.indexOf("<pre")) + 3, html.indexOf("</pre>"));
        assertThat(HtmlUtils.htmlUnescape(body.replaceAll("</?mark[^>]*>", "")))
                .isEqualTo(JsonPath.read(document, "$.text"));
    }

    @Test
    void tellsWhatATextNames() throws Exception {
        http.perform(post("/api/resolve")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"text\": \"省教育厅、工信部联合印发《古树办法》。\", \"region\": \"吉林\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.mentions", hasSize(3)))
                .andExpect(jsonPath("$.mentions[0].entity.id").value(EDUCATION))
                .andExpect(jsonPath("$.mentions[0].entity.inGraph").value(true))
                .andExpect(jsonPath("$.mentions[0].start").value(0))
                .andExpect(jsonPath("$.mentions[0].end").value(4))
                .andExpect(jsonPath("$.mentions[2].entity.inGraph").value(false));
        http.perform(post("/api/resolve").contentType(MediaType.TEXT_PLAIN).content("省教育厅印发《古树办法》。"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.mentions[0].text").value("省教育厅"))
                .andExpect(jsonPath("$.mentions[0].entity").isEmpty())
                .andExpect(jsonPath("$.mentions[*].type", everyItem(not(""))));
    }

    @Test
    void badTextsAreRefused() throws Exception {
        http.perform(post("/api/resolve").contentType(MediaType.TEXT_PLAIN).content("  "))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
        http.perform(post("/api/resolve")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"text\": \"省教育厅\", \"region\": \"火星\"}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.parameter").value("region"));
    }
}
