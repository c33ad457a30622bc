package policygraph.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page in a browser: ways that readers take, by mouse and address, on the running application. */
class PageInBrowserIT extends InBrowser {

    private static final String LOADED = "performance.getEntriesByType('resource')";

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
    void turnsThePagesOfAnAnswerForwardAndBack() {
        chromium.open("?question=documents&limit=2&lang=zh");
        String first = rows();
        chromium.click(".pager [rel=next]");
        String second = rows();
        chromium.click(".pager [rel=next]");
        String third = rows();
        assertThat(List.of(first, second, third)).doesNotHaveDuplicates();
        assertThat(chromium.script("return document.activeElement.className")).isEqualTo("table-box");
        chromium.click(".pager [rel=prev]");
        assertThat(rows()).isEqualTo(second);
        String address = chromium.address();
        chromium.click(".pager [rel=prev]");
        assertThat(rows()).isEqualTo(first);
        assertThat(chromium.all(".pager [rel=prev]")).isEmpty();
        chromium.driver().navigate().back();
        chromium.until("location.href === '" + address + "'");
        chromium.settle();
        assertThat(rows()).isEqualTo(second);
        chromium.driver().navigate().forward();
        chromium.until("location.href !== '" + address + "'");
        chromium.settle();
        assertThat(rows()).isEqualTo(first);
        chromium.open(address.substring(address.indexOf('?')));
        assertThat(rows()).isEqualTo(second);
    }

    private String rows() {
        return chromium.one("tbody").getText();
    }

    @Test
    void aLinkWhoseAnswerHasChangedLeadsBackToTheFirstPage() {
        chromium.open("?question=documents&limit=2&lang=zh&cursor=AAAA");
        assertThat(chromium.one("[role=alert]").getText()).contains("参数 cursor").doesNotContain("Parameter");
        chromium.click("[role=alert] button");
        assertThat(chromium.address()).doesNotContain("cursor");
        assertThat(chromium.all("tbody tr")).hasSize(2);
        chromium.complaints();
    }

    /** What never comes does not keep the reader from asking. */
    @Test
    void theBoxIsOfUseBeforeTheRestOfTheFirstViewHasCome() {
        chromium.block("*/api/questions", "*/api/about", "*/api/style", "*/api/documents?*");
        try {
            chromium.open("?lang=zh");
            assertThat(chromium.all(".start [role=alert]")).hasSize(3);
            chromium.one("#ask").sendKeys("教育");
            assertThat(chromium.one("#ask-list [role=option]").getText()).contains("教育");
        } finally {
            chromium.block();
        }
        chromium.one(".start [role=alert] button").click();
        chromium.one("#catalogue-title");
        chromium.complaints();
    }

    @Test
    void saysWhenTheServerIsGoneAndGoesOnWhenItIsBack() {
        chromium.open("?lang=zh");
        chromium.block("*/api/*");
        chromium.one("#ways a:nth-child(4)").click();
        assertThat(chromium.one("[role=alert]").getText()).contains("连不上服务");
        chromium.block();
        chromium.click("[role=alert] button");
        assertThat(chromium.title()).isEqualTo("待判定的称谓");
        chromium.complaints();
    }

    @Test
    void tellsWhichRuleTookAWordingForAThingAndWhere() {
        chromium.open("?entity=agency-220000-jiaoyu-ting&lang=zh");
        chromium.until("[...document.querySelectorAll('.facts li')].some(li =>"
                + " li.textContent.startsWith('省教育厅规则 agency.') && li.querySelector('a').search.includes('start='))");
    }

    @Test
    void theFirstViewIsSmallAndNothingComesFromElsewhere() {
        chromium.open("?lang=zh");
        assertThat(((Number) chromium.script("return " + LOADED + ".filter(one => one.name.endsWith('.js'))"
                                + ".reduce((sum, one) => sum + one.decodedBodySize, 0)"))
                        .longValue())
                .isBetween(20_000L, 200_000L);
        for (String view : List.of("?lang=en", ISSUERS, "?document=doc-e0365c62ed28af1d", "?briefings", "?upload")) {
            chromium.open(view);
            assertThat(chromium.script("return " + LOADED
                            + ".map(one => new URL(one.name).origin).filter(one => one !== location.origin).join()"))
                    .as(view)
                    .isEqualTo("");
        }
    }

    @Test
    void aBriefingGivenByIdIsCalledByName() {
        chromium.open("?briefing=agency-profile&agency=agency-220000-jiaoyu-ting&lang=zh");
        assertThat(chromium.title()).isEqualTo("吉林省教育厅：概况");
        assertThat(chromium.one("#p-agency").getDomProperty("value")).isEqualTo("吉林省教育厅");
        chromium.one("iframe.preview");
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

    /** What the server draws and writes is in the language of the page; the letters of a figure are outlines, its title says them. */
    @Test
    void figuresBriefingsAndFilesSpeakTheLanguageOfThePage() {
        chromium.open(ISSUERS + "&lang=zh");
        assertThat(drawn()).contains("共4个机关发布").doesNotContain("was issued by");
        chromium.click("#language");
        assertThat(drawn()).contains("was issued by 4 agencies").doesNotContain("机关发布");
        assertThat(chromium.all(".menu-box a[href*='api/figures']"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.getDomAttribute("href")).contains("lang=en"));
        chromium.open("?entity=agency-220000-zuzhi&lang=en");
        assertThat(drawn()).contains("relationships with");

        chromium.open("?briefing=agency-profile&agency=agency-220000-jiaoyu-ting&lang=en");
        assertThat(chromium.all(".paper-box .actions a"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.getDomAttribute("href")).contains("lang=en"));
        chromium.driver().switchTo().frame(chromium.one("iframe.preview"));
        try {
            assertThat(chromium.script("return document.documentElement.lang")).isEqualTo("en");
            assertThat(chromium.one("h2").getText()).matches("[\\x20-\\x7e]+");
        } finally {
            chromium.driver().switchTo().defaultContent();
        }
    }

    /** What the figure says to those who hear it. */
    private String drawn() {
        return String.valueOf(chromium.one(".canvas svg").getDomAttribute("aria-label"));
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
}
