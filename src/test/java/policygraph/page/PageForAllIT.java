package policygraph.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** The page for readers who see otherwise, hear it, use no mouse, or hold a phone. */
class PageForAllIT extends InBrowser {

    private static final String DOCUMENT = "?document=doc-e0365c62ed28af1d";
    private static final String BRIEFING = "?briefing=agency-profile&agency=" + encoded("吉林省工业和信息化厅");

    /** Takes the place of a load that goes on and on. */
    private static final String ENDLESS_LOAD =
            """
            const real = fetch;
            window.fetch = (path, how) => String(path).startsWith('api/loads/')
              ? Promise.resolve(new Response(JSON.stringify({ id: 'x', state: 'RUNNING' }))) : real(path, how);
            window.EventSource = class extends EventTarget {
              constructor() {
                super();
                const say = (event, data) => this.dispatchEvent(new MessageEvent(event, { data: JSON.stringify(data) }));
                setTimeout(() => {
                  say('failure', { file: 'b.pdf', reason: 'b.pdf：不是 PDF。It is no PDF.' });
                  say('progress', { done: 2, total: 5, file: 'c.txt' });
                });
              }
              close() {}
            };
            """;

    /** Each view, and what to press on it before it is judged. */
    static List<List<String>> views() {
        return List.of(
                List.of("?", ""),
                List.of(ISSUERS, ".menu > summary"),
                List.of(ISSUERS, "tbody tr:nth-child(2) .opener"),
                List.of(ISSUERS + "&evidence=1", ""),
                List.of("?question=documents", ".cypher > summary"),
                List.of("?question=documents&limit=2", ""),
                List.of("?question=region_overview", ""),
                List.of("?question=joint_issues_by_year", ""),
                List.of("?question=commitments", ""),
                List.of("?question=co_issuers&policy=none", ""),
                List.of("?question=policies_issued_by", "button.primary[type=submit]:not(.box *)"),
                List.of("?question=policies_issued_by&agency=" + encoded("教育厅"), ""),
                List.of("?search=" + encoded("吉林"), ""),
                List.of("?search=" + encoded("《" + POLICY + "》是哪些部门联合印发的？"), ""),
                List.of("?entity=agency-220000-zuzhi", ".opener"),
                List.of(DOCUMENT, ""),
                List.of(DOCUMENT + "&start=301&end=348", ".statements li:nth-child(4) button"),
                List.of("?review", ""),
                List.of("?upload", ""),
                List.of("?load=endless", ""),
                List.of("?briefings", ""),
                List.of(BRIEFING, ""),
                List.of("?nothing", ""));
    }

    @ParameterizedTest
    @MethodSource("views")
    void isUsableInBothLanguagesAndThemesOnDeskAndPhone(List<String> view) {
        chromium.always(ENDLESS_LOAD);
        try {
            for (String language : List.of("zh", "en")) {
                chromium.wide();
                look(view, language, "light");
                chromium.narrow();
                look(view, language, "dark");
            }
            chromium.wide();
            look(view, "zh", "dark");
        } finally {
            chromium.wide();
            chromium.prefer("light");
            chromium.never();
            chromium.complaints();
        }
    }

    private void look(List<String> view, String language, String theme) {
        chromium.prefer(theme);
        chromium.open(view.get(0) + (view.get(0).equals("?") ? "" : "&") + "lang=" + language);
        if (!view.get(1).isEmpty()) {
            chromium.click(view.get(1));
        }
        String place = String.join(" ", theme, language, view.get(0), view.get(1));
        // The preview is a document of its own, with a main part of its own.
        List<Rule> violations = new AxeBuilder()
                .exclude("iframe.preview")
                .analyze(chromium.driver())
                .getViolations();
        assertThat(violations.stream().map(PageForAllIT::words).collect(Collectors.joining("\n")))
                .as(place)
                .isEmpty();
        assertThat(chromium.overflow()).as(place).isZero();
    }

    private static String words(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    /** From the address bar to the words in the document and back, with nothing but the keyboard. */
    @Test
    void oneWholeWayGoesByKeyboardAlone() {
        chromium.open("?lang=zh");
        tabTo("#ask");
        type("jlsjyt");
        chromium.one("#ask-list [role=option]");
        type(Keys.ARROW_DOWN);
        assertThat(chromium.one("#ask").getDomAttribute("aria-activedescendant"))
                .isEqualTo("ask-list-0");
        type(Keys.ESCAPE);
        assertThat(chromium.one("#ask").getDomAttribute("aria-expanded")).isEqualTo("false");
        type(Keys.BACK_SPACE, "t");
        chromium.one("#ask-list [role=option]");
        type(Keys.ARROW_DOWN, Keys.ENTER);
        chromium.until("location.search.includes('entity=')");
        chromium.settle();
        assertThat(focused()).isEqualTo(chromium.title()).isEqualTo("吉林省教育厅");

        tabTo("main .opener");
        type(Keys.ENTER);
        assertThat(focused()).startsWith("原文依据");
        type(Keys.ESCAPE);
        assertThat(chromium.script("return document.activeElement.matches('main .opener')"))
                .isEqualTo(true);
        type(Keys.ENTER);
        tabTo(".panel .proof a");
        type(Keys.ENTER);
        chromium.until("location.search.includes('document=')");
        chromium.settle();
        assertThat(focused()).isEqualTo(chromium.title());

        tabTo(".text a.mention");
        assertThat(chromium.one("#mention-card").getText()).contains("规则");
        type(Keys.ESCAPE);
        assertThat(chromium.all("#mention-card:not([hidden])")).isEmpty();
        type(Keys.ENTER);
        chromium.until("location.search.includes('entity=')");
        chromium.settle();
        assertThat(focused()).isEqualTo(chromium.title());
        chromium.driver().navigate().back();
        chromium.until("location.search.includes('document=')");
        chromium.settle();
        assertThat(focused()).isEqualTo(chromium.title());
    }

    @Test
    void aFigureAndTheMenuOfFilesGoByKeyboard() {
        chromium.open(ISSUERS + "&lang=zh");
        tabTo(".menu > summary");
        type(Keys.ENTER);
        tabTo(".menu-box a");
        type(Keys.ESCAPE);
        assertThat(chromium.all(".menu[open]")).isEmpty();
        assertThat(chromium.script("return document.activeElement.matches('.menu > summary')"))
                .isEqualTo(true);
        tabTo(".canvas .pg-edge");
        type(Keys.ENTER);
        assertThat(focused()).startsWith("原文依据");
        assertThat(chromium.all(".canvas .picked")).isNotEmpty();
    }

    /** Goes on with the tabulator; on every stop of the way one sees where one is. */
    private void tabTo(String selector) {
        for (int i = 0; i < 200; i++) {
            type(Keys.TAB);
            assertThat(chromium.script("return document.activeElement.matches(':focus-visible')"
                            + " && getComputedStyle(document.activeElement).outlineStyle !== 'none'"
                            + " || document.activeElement.matches('#files, body, iframe')"))
                    .as("focus is seen on " + chromium.script("return document.activeElement.outerHTML.slice(0, 200)"))
                    .isEqualTo(true);
            if (chromium.script("return document.activeElement.matches('" + selector + "')")
                    .equals(true)) {
                return;
            }
        }
        throw new AssertionError("the tabulator does not lead to " + selector);
    }

    private void type(CharSequence... keys) {
        chromium.type(keys);
    }

    private String focused() {
        return chromium.driver().switchTo().activeElement().getText();
    }
}
