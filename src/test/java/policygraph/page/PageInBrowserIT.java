package policygraph.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import policygraph.Neo4jTestConfiguration;
import policygraph.SeededGraph;

/** The page in a browser: ways that readers take, by mouse and keyboard, on the running application. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"policygraph.seeds.load=false", "policygraph.browser.enabled=false"})
@Import({Neo4jTestConfiguration.class, SeededGraph.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageInBrowserIT {

    private static final String POLICY = "吉林省卓越工程师产学研协同培养项目实施方案";
    private static final String ISSUERS = "?question=co_issuers&policy=" + encoded(POLICY);
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    @LocalServerPort
    private int port;

    private Chromium chromium;

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

    @Test
    void leadsFromPinyinToTheThingItsWordsAndTheirPlace() {
        chromium.open("?lang=zh");
        WebElement box = chromium.one("#ask");
        box.sendKeys("jlsjyt");
        chromium.one("#ask-list [role=option]");
        box.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        chromium.until("location.search.includes('entity=')");
        chromium.settle();
        assertThat(chromium.title()).isEqualTo("吉林省教育厅");

        chromium.one("main .opener").click();
        assertThat(chromium.address()).contains("evidence=");
        String quote = chromium.one(".panel blockquote mark").getText();
        chromium.click(".panel .proof a");
        assertThat(chromium.one(".text mark").getText()).isNotBlank();
        assertThat(marked()).isEqualTo(quote);

        chromium.driver().navigate().back();
        chromium.settle();
        assertThat(chromium.title()).isEqualTo("吉林省教育厅");
        assertThat(chromium.one(".panel blockquote mark").getText()).isEqualTo(quote);
    }

    /** The marked place comes in pieces where it holds names. */
    private String marked() {
        return (String)
                chromium.script("return [...document.querySelectorAll('.text mark')].map(m => m.textContent).join('')");
    }

    @Test
    void aRowAndALineOfTheFigureShowTheSameWords() {
        chromium.open(ISSUERS);
        assertThat(chromium.one("#sentence").getText()).contains("中共吉林省委组织部", "吉林省教育厅");
        chromium.all(".opener").get(1).click();
        String words = chromium.one(".panel .claim").getText();
        assertThat(words).contains("吉林省教育厅");
        chromium.script("return document.querySelector('.canvas .pg-edge[tabindex]').focus() ?? true");
        chromium.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        assertThat(chromium.all(".canvas .picked")).isNotEmpty();
        assertThat(chromium.all("tr.picked")).isNotEmpty();
    }

    @Test
    void everyFileOfTheMenuCanBeHad() throws Exception {
        chromium.open(ISSUERS);
        List<String> files = chromium.all(".menu-box a").stream()
                .map(link -> link.getDomProperty("href"))
                .toList();
        assertThat(files).hasSizeGreaterThan(6);
        HttpClient http = HttpClient.newHttpClient();
        for (String file : files) {
            HttpResponse<byte[]> response = http.send(
                    HttpRequest.newBuilder(URI.create(file)).build(), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(response.statusCode()).as(file).isEqualTo(200);
            assertThat(response.body()).as(file).isNotEmpty();
        }
    }

    @Test
    void aQuestionInWordsIsAnswered() {
        chromium.open("?lang=zh");
        chromium.one("#ask").sendKeys("《" + POLICY + "》是哪些部门联合印发的？", Keys.ENTER);
        chromium.until("location.search.includes('search=')");
        chromium.settle();
        assertThat(chromium.one(".understood h2").getText()).contains("吉林省教育厅");
        chromium.click(".understood .primary");
        assertThat(chromium.title()).isEqualTo("一份政策由哪些机关发布");
    }

    @Test
    void sortsByTheAddress() {
        chromium.open("?question=most_cited&lang=zh");
        chromium.click("th .sorter");
        assertThat(chromium.address()).contains("sort=");
        assertThat(chromium.all("th[aria-sort=ascending]")).hasSize(1);
        chromium.driver().navigate().back();
        chromium.settle();
        assertThat(chromium.all("th[aria-sort]")).isEmpty();
    }

    @Test
    void speaksEnglishByAddressAndSwitch() {
        chromium.open(ISSUERS);
        chromium.click("#language");
        assertThat(chromium.address()).contains("lang=en");
        assertThat(chromium.title()).isEqualTo("Which agencies issued a policy");
        assertThat(chromium.script("return document.documentElement.lang")).isEqualTo("en");
        chromium.click("#language");
        assertThat(chromium.title()).isEqualTo("一份政策由哪些机关发布");
    }

    @Test
    void movesTheFocusToTheTitleOfANewView() {
        chromium.open("?lang=zh");
        chromium.click("#ways a:nth-child(2)");
        assertThat(chromium.driver().switchTo().activeElement().getText()).isEqualTo(chromium.title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"?nothing=1", "?question=nothing", "?document=doc-nothing", "?entity=agency-nothing"})
    void saysWhenAnAddressLeadsNowhere(String address) {
        chromium.open(address + "&lang=zh");
        assertThat(chromium.title()).isEqualTo("没有这个页面");
        chromium.complaints();
    }

    static List<String> views() {
        return List.of(
                "?lang=zh",
                "?lang=en",
                ISSUERS,
                "?question=documents&lang=zh",
                "?question=region_overview&lang=en",
                "?question=commitments",
                "?question=co_issuers&policy=none&lang=zh",
                "?search=" + encoded("吉林"),
                "?entity=agency-220000-zuzhi",
                "?review",
                "?upload",
                "?briefings",
                "?nothing");
    }

    @ParameterizedTest
    @MethodSource("views")
    void isUsableByAllInBothThemesAndFitsDeskAndPhone(String view) {
        for (String theme : List.of("light", "dark")) {
            chromium.prefer(theme);
            chromium.open(view);
            List<Rule> grave = new AxeBuilder()
                    .analyze(chromium.driver()).getViolations().stream()
                            .filter(rule -> GRAVE.contains(rule.getImpact()))
                            .toList();
            assertThat(grave.stream().map(PageInBrowserIT::words).collect(Collectors.joining("\n")))
                    .as(theme + " " + view)
                    .isEmpty();
            assertThat(chromium.overflow()).as(view).isZero();
        }
        chromium.narrow();
        chromium.open(view);
        assertThat(chromium.overflow()).as(view).isZero();
        chromium.wide();
        chromium.complaints();
    }

    private static String words(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    /** Neither the text of a document nor the names read out of it become markup, on whatever view they show. */
    @Test
    void aHostileDocumentStaysText() throws IOException {
        chromium.open("?upload");
        chromium.driver()
                .findElement(org.openqa.selenium.By.id("files"))
                .sendKeys(Path.of("src/test/resources/page/hostile.txt")
                        .toRealPath()
                        .toString());
        chromium.click(".report td a");
        assertHarmless();
        assertThat(chromium.one(".text").getText()).contains("<script>", "<img src=x");
        chromium.click(".text a.mention[href*=entity]");
        assertHarmless();
        chromium.open("?search=" + encoded("<script>"));
        assertHarmless();
        chromium.open("?question=documents");
        assertHarmless();
    }

    private void assertHarmless() {
        assertThat(chromium.script("return window.hacked === undefined"))
                .as(chromium.address())
                .isEqualTo(true);
        assertThat(chromium.all(
                        "main script, main img, main iframe, main object, main [onerror], main [onclick], main style"))
                .isEmpty();
        assertThat(
                        chromium.script(
                                "return [...document.links].map(link => link.href).filter(href => !href.startsWith('http')).join()"))
                .isEqualTo("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
