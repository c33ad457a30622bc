package policygraph.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A headless Chromium that looks at one application. {@code -Dtest.chromium} and {@code -Dtest.chromedriver} name the
 * programs; by default they are those of Debian's packages chromium and chromium-driver.
 */
final class Chromium implements AutoCloseable {

    /** Ends a test that waits for what never comes; no test is judged by how long it took. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int WIDE = 1280;
    private static final int NARROW = 390;

    private final ChromeDriver driver;
    private final String root;
    private String prelude = "";

    private Chromium(ChromeDriver driver, String root) {
        this.driver = driver;
        this.root = root;
    }

    /** Starts it, or skips the tests where there is none. */
    static Chromium looking(String root) {
        Path browser = program("test.chromium", "/usr/bin/chromium");
        Path service = program("test.chromedriver", "/usr/bin/chromedriver");
        assumeTrue(
                Stream.of(browser, service).allMatch(Files::isExecutable),
                "the page was not tried in a browser: install chromium and chromium-driver, or name the programs with"
                        + " -Dtest.chromium=… and -Dtest.chromedriver=…");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.WARNING);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.toFile());
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--window-size=" + WIDE + ",900");
        ChromeDriverService driver = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(service.toString()))
                .usingAnyFreePort()
                .build();
        return new Chromium(new ChromeDriver(driver, options), root);
    }

    private static Path program(String property, String usual) {
        return Path.of(System.getProperty(property, usual));
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Opens an address of the page, from what follows the last slash, and waits until the view is whole. */
    void open(String address) {
        driver.get(root + address);
        settle();
    }

    /** Waits until no part of the view is loading any more. */
    void settle() {
        until("document.querySelector('main > *') && !document.querySelector('[aria-busy], .skeleton')");
    }

    /** Waits until a condition in JavaScript holds. */
    void until(String condition) {
        new WebDriverWait(driver, PATIENCE)
                .withMessage(condition)
                .until(ignored -> Boolean.TRUE.equals(driver.executeScript("return Boolean(" + condition + ")")));
    }

    /** The element, once it is there and shown. */
    WebElement one(String selector) {
        WebElement found = new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .withMessage(selector)
                .until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
        return Objects.requireNonNull(found);
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Follows a link or presses a button, and waits for what it shows. */
    void click(String selector) {
        one(selector).click();
        settle();
    }

    String title() {
        return one("main h1").getText();
    }

    String address() {
        return Objects.requireNonNull(driver.getCurrentUrl());
    }

    /** Runs JavaScript that returns something. */
    Object script(String script) {
        return Objects.requireNonNull(driver.executeScript(script), script);
    }

    /** How far the page is wider than the window; 0 if it fits. */
    long overflow() {
        return ((Number) script("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .longValue();
    }

    /** Types where the focus is. */
    void type(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Lets requests to such addresses fail from now on; none without addresses. */
    void block(String... addresses) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of(addresses)));
    }

    /** Runs a script before those of every page that is opened from now on. */
    void always(String script) {
        prelude = String.valueOf(
                driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
                        .get("identifier"));
    }

    /** Ends that. */
    void never() {
        driver.executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", prelude));
    }

    void prefer(String theme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
    }

    void narrow() {
        size(NARROW, true);
    }

    void wide() {
        size(WIDE, false);
    }

    private void size(int width, boolean mobile) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", mobile));
    }

    /** What the browser complained of since the last call: errors, refused scripts and styles, things not found. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
