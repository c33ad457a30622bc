package policygraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import policygraph.Neo4jTestConfiguration;
import policygraph.SeededGraph;
import policygraph.TestNeo4j;

/** Uploads that are loaded while their sender watches. */
@SpringBootTest(properties = {"policygraph.seeds.load=false", "policygraph.browser.enabled=false"})
@AutoConfigureMockMvc
@Import({Neo4jTestConfiguration.class, SeededGraph.class})
class LoadsIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Autowired
    private MockMvc http;

    @BeforeAll
    static void emptyGraph() {
        TestNeo4j.get().clear();
    }

    @Test
    void uploadIsLoadedMeanwhileAndReported() throws Exception {
        MvcResult taken = http.perform(multipart("/api/loads")
                        .file(file("a.txt", "湖南省交通运输厅印发了通知。"))
                        .file(file("b.txt", "湖南省教育厅印发了通知。"))
                        .file(file("broken.pdf", "%PDF-1.4 and no more")))
                .andExpect(status().isAccepted())
                .andReturn();
        String id = JsonPath.read(taken.getResponse().getContentAsString(StandardCharsets.UTF_8), "$.id");
        assertThat(taken.getResponse().getHeader("Location")).isEqualTo("/api/loads/" + id);

        http.perform(get("/api/loads/" + id + "/events")).andExpect(request().asyncStarted());
        awaitEnd(id);

        http.perform(get("/api/loads/" + id))
                .andExpect(jsonPath("$.state").value("DONE"))
                .andExpect(jsonPath("$.progress.done").value(3))
                .andExpect(jsonPath("$.progress.total").value(3))
                .andExpect(jsonPath("$.report.loaded").value(2))
                .andExpect(jsonPath("$.report.failed").value(1))
                .andExpect(jsonPath("$.report.failures[0].file").value("upload/broken.pdf"));
    }

    @Test
    void whoComesLateIsToldAll() throws Exception {
        MvcResult taken = http.perform(multipart("/api/loads").file(file("late.pdf", "%PDF-1.4 and no more")))
                .andReturn();
        String id = JsonPath.read(taken.getResponse().getContentAsString(StandardCharsets.UTF_8), "$.id");
        awaitEnd(id);

        String events = http.perform(get("/api/loads/" + id + "/events"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(events)
                .containsSubsequence(
                        "event:failure", "late.pdf", "event:progress", "\"done\":1", "event:report", "\"failed\":1");
    }

    @Test
    void unknownLoadAndEmptyUploadAreProblems() throws Exception {
        http.perform(get("/api/loads/none")).andExpect(status().isNotFound());
        http.perform(get("/api/loads/none/events")).andExpect(status().isNotFound());
        http.perform(multipart("/api/loads"))
                .andExpect(status().isBadRequest())
                .andExpect(header().string("Content-Type", "application/problem+json"));
    }

    private void awaitEnd(String id) throws Exception {
        long start = System.nanoTime();
        String state = "";
        while (!state.equals("DONE")) {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
            Thread.sleep(100);
            state = JsonPath.read(
                    http.perform(get("/api/loads/" + id))
                            .andReturn()
                            .getResponse()
                            .getContentAsString(StandardCharsets.UTF_8),
                    "$.state");
        }
    }

    private static MockMultipartFile file(String name, String text) {
        return new MockMultipartFile("file", name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }
}
