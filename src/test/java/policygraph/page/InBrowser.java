package policygraph.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import policygraph.Neo4jTestConfiguration;
import policygraph.SeededGraph;

/** What tests of the page share: the running application over {@code seeds/reply}, and a browser that looks at it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"policygraph.seeds.load=false", "policygraph.browser.enabled=false"})
@Import({Neo4jTestConfiguration.class, SeededGraph.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InBrowser {

    static final String POLICY = "吉林省卓越工程师产学研协同培养项目实施方案";
    static final String ISSUERS = "?question=co_issuers&policy=" + encoded(POLICY);

    @LocalServerPort
    private int port;

    Chromium chromium;

    @BeforeAll
    void start(@Autowired SeededGraph seeds) {
        chromium = Chromium.looking("http://localhost:" + port + "/");
        seeds.load();
    }

    @AfterAll
    void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @AfterEach
    void theBrowserHadNothingToComplainOf() {
        assertThat(chromium.complaints()).isEmpty();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
