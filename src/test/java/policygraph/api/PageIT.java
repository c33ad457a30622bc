package policygraph.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import policygraph.Neo4jTestConfiguration;
import policygraph.SeededGraph;

/** The page is served, with what it loads, under a policy that lets nothing else in. */
@SpringBootTest(properties = {"policygraph.seeds.load=false", "policygraph.browser.enabled=false"})
@AutoConfigureMockMvc
@Import({Neo4jTestConfiguration.class, SeededGraph.class})
class PageIT {

    @Autowired
    private MockMvc http;

    @Test
    void theRootIsThePage() throws Exception {
        http.perform(get("/")).andExpect(status().isOk()).andExpect(forwardedUrl("index.html"));
    }

    @ParameterizedTest
    @CsvSource({
        "/index.html, text/html",
        "/css/base.css, text/css",
        "/icon.svg, image/svg+xml",
        "/js/theme.js, text/javascript",
        "/js/main.js, text/javascript",
        "/js/view/question.js, text/javascript"
    })
    void servesWhatThePageLoads(String path, String type) throws Exception {
        http.perform(get(path))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith(type))
                .andExpect(header().string("Content-Security-Policy", containsString("script-src 'self'")))
                .andExpect(header().string("Content-Security-Policy", not(containsString("unsafe-"))));
    }

    @Test
    void aBrokenLinkIsAPageToABrowserAndAProblemToAProgram() throws Exception {
        http.perform(get("/no/such/page").header("Accept", "text/html,application/xhtml+xml"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentTypeCompatibleWith("text/html"))
                .andExpect(content().string(containsString("没有这个页面")));
        http.perform(get("/no/such/page"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType("application/problem+json"));
        http.perform(get("/api/no").header("Accept", "text/html"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType("application/problem+json"));
    }

    @Test
    void tellsThatNoNeo4jBrowserIsServed() throws Exception {
        http.perform(get("/api/about"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.browser").isEmpty());
    }
}
