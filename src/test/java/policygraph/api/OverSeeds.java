package policygraph.api;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import policygraph.Neo4jTestConfiguration;
import policygraph.SeededGraph;

/** What tests of the API share that only read: the application over the documents of {@code seeds/reply}. */
@SpringBootTest(properties = {"policygraph.seeds.load=false", "policygraph.browser.enabled=false"})
@AutoConfigureMockMvc
@Import({Neo4jTestConfiguration.class, SeededGraph.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OverSeeds {

    @Autowired
    MockMvc http;

    @BeforeAll
    void load(@Autowired SeededGraph seeds) {
        seeds.load();
    }
}
