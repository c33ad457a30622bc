package policygraph.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.test.context.TestPropertySource;

/** The page of a server that takes documents only from those who hold a key. */
@TestPropertySource(properties = "policygraph.web.keys.li=secret-1")
class PageWithKeysIT extends InBrowser {

    @Test
    void asksForTheKeyAgainIfItIsWrongAndKeepsItWhileThePageIsOpen() throws IOException {
        chromium.open("?upload&lang=zh");
        choose();
        WebElement field = chromium.one("#key");
        assertThat(chromium.driver().switchTo().activeElement()).isEqualTo(field);
        field.sendKeys("secret-2", Keys.ENTER);
        assertThat(chromium.one(".field-error").getText()).contains("密钥不对");
        assertThat(chromium.script("return document.activeElement.id")).isEqualTo("key");

        chromium.one("#key").sendKeys("secret-1", Keys.ENTER);
        chromium.until("location.search.includes('load=')");
        assertThat(chromium.one(".report .counts").getText()).contains("新载入");

        chromium.click(".load .actions a");
        choose();
        chromium.until("location.search.includes('load=')");
        assertThat(chromium.one(".report .counts").getText()).contains("未变");
        assertThat(chromium.script("return JSON.stringify({ ...localStorage }) + document.cookie"))
                .asString()
                .doesNotContain("secret");
        chromium.complaints();
    }

    private void choose() throws IOException {
        chromium.driver()
                .findElement(By.id("files"))
                .sendKeys(Path.of("src/test/resources/page/hostile.txt")
                        .toRealPath()
                        .toString());
    }
}
