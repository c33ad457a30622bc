package policygraph.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policygraph.PolicyGraphException;
import policygraph.load.Input;
import policygraph.source.Limits;
import policygraph.source.Sources;

class WebTests {

    private final Site site = new Site();
    private final List<Duration> waited = new ArrayList<>();
    private final FetchSettings settings;

    WebTests(@TempDir Path store) {
        settings = FetchSettings.polite("PolicyGraph/test", store).withPrivate(true);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void pageIsKnownByItsAddress() {
        site.with("/1.html", "答复");
        try (Web web = web(settings)) {
            Input input = web.document(site.address("/1.html"));
            assertThat(input.source().url()).isEqualTo(site.address("/1.html"));
            assertThat(text(input)).isEqualTo("答复");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void saysWhoItIsAndTakesGzip() {
        site.with("/1.html", exchange -> {
            String agent = exchange.getRequestHeaders().getFirst("User-Agent");
            assertThat(exchange.getRequestHeaders().getFirst("Accept-Encoding")).contains("gzip");
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            byte[] packed = gzip(agent);
            exchange.sendResponseHeaders(200, packed.length);
            exchange.getResponseBody().write(packed);
        });
        assertThat(fetch("/1.html")).isEqualTo("PolicyGraph/test");
    }

    @ParameterizedTest
    @CsvSource({
        "/no.html, the server answers 404 (there is no such page)",
        "/loop.html, more than 5 redirects",
        "/long1.html, more than 5 redirects",
        "/file.html, file:///etc/passwd: not an address of the form http://… or https://…",
        "/user.html, http://a@b/: an address with a user name in it is not fetched from",
        "/private/1.html, 'not fetched, because the robots.txt of the site asks not to'",
        "/to-private.html, 'not fetched, because the robots.txt of the site asks not to'",
        "/huge.html, 'more than 64 MiB, too much for a reply; nothing of it is loaded'"
    })
    void saysWhyNot(String path, String reason) {
        site.with("/robots.txt", "User-agent: *\nDisallow: /private/\n")
                .with("/private/1.html", "secret")
                .redirect("/to-private.html", "/private/1.html")
                .redirect("/loop.html", "/loop.html")
                .redirect("/file.html", "file:///etc/passwd")
                .redirect("/user.html", "http://a@b/")
                .with("/huge.html", exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    for (int i = 0; i < 80; i++) {
                        exchange.getResponseBody().write(new byte[1 << 20]);
                    }
                });
        for (int i = 1; i < 7; i++) {
            site.redirect("/long" + i + ".html", "/long" + (i + 1) + ".html");
        }
        site.with("/long7.html", "never seen");
        assertThat(fetch(path)).startsWith("! ").endsWith(reason);
        assertThat(site.asked()).doesNotContain("/private/1.html", "/long7.html");
    }

    @Test
    void redirectsAreFollowed() {
        site.redirect("/a.html", "b/c.html").with("/b/c.html", "答复");
        assertThat(fetch("/a.html")).isEqualTo("答复");
    }

    @ParameterizedTest
    @CsvSource({"429, 7, 7", "503, 120, 120", "503, , 1", "500, later, 1"})
    void comesAgainWhenAsked(int status, String retryAfter, long seconds) {
        AtomicInteger asked = new AtomicInteger();
        site.with("/1.html", exchange -> {
            if (asked.getAndIncrement() == 0) {
                exchange.getResponseHeaders().set("Retry-After", retryAfter == null ? "" : retryAfter);
                Site.send(exchange, status, "wait");
            } else {
                Site.send(exchange, 200, "答复");
            }
        });
        assertThat(fetch("/1.html")).isEqualTo("答复");
        assertThat(waited.get(waited.size() - 1))
                .isBetween(Duration.ofSeconds(seconds), Duration.ofSeconds(2 * seconds));
    }

    @Test
    void givesUpAfterFourTimesWithLongerAndLongerPauses() {
        site.with("/1.html", exchange -> Site.send(exchange, 500, "no"));
        assertThat(fetch("/1.html")).endsWith("the server answers 500 (its own trouble), and goes on to");
        assertThat(site.asked()).filteredOn("/1.html"::equals).hasSize(4);
        assertThat(waited).hasSize(4).isSortedAccordingTo(Duration::compareTo);
        assertThat(waited.get(3)).isGreaterThanOrEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void whoAsksForMuchPatienceIsLeftAlone() {
        site.with("/1.html", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "86400");
            Site.send(exchange, 429, "wait");
        });
        assertThat(fetch("/1.html")).endsWith("the server asks to come again in 86400 s");
        assertThat(site.asked()).containsExactly("/robots.txt", "/1.html");
    }

    @Test
    void brokenConnectionIsTriedAgain() {
        AtomicInteger asked = new AtomicInteger();
        site.with("/1.html", exchange -> {
            if (asked.getAndIncrement() < 2) {
                exchange.sendResponseHeaders(200, 100);
                exchange.getResponseBody().write(1);
                exchange.close();
            } else {
                Site.send(exchange, 200, "答复");
            }
        });
        assertThat(fetch("/1.html")).isEqualTo("答复");
    }

    @Test
    void slowBodyIsGivenUp() {
        site.with("/robots.txt", "").with("/1.html", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (true) {
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                pause();
            }
        });
        FetchSettings hasty = new FetchSettings(
                settings.userAgent(), Duration.ZERO, Duration.ofMillis(1500), 1, true, settings.store());
        assertThat(fetch(hasty, site.address("/1.html"))).endsWith("no whole answer within 1.5 s");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1",
        "'User-agent: *\nCrawl-delay: 5', 5",
        "'User-agent: PolicyGraph\nCrawl-delay: 3', 3",
        "'User-agent: other\nDisallow: /', 1"
    })
    void asksAtThePaceOfTheSite(String robots, long seconds) throws IOException {
        site.with("/robots.txt", robots).with("/1.html", "一").with("/2.html", "二");
        try (Web web = web(settings)) {
            text(web.document(site.address("/1.html")));
            text(web.document(site.address("/2.html")));
        }
        assertThat(waited).hasSize(2).last().isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({
        "404, 答复",
        "403, 答复",
        "500, '! not fetched, because the robots.txt of the site cannot be had (the server answers 500)'"
    })
    void robotsThatCannotBeHad(int status, String expected) {
        site.with("/robots.txt", exchange -> Site.send(exchange, status, "")).with("/1.html", "答复");
        assertThat(fetch("/1.html").replace(site.address("/1.html") + ": ", "")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ETag", "Last-Modified"})
    void unchangedPageIsNotSentAgain(String validator) {
        String value = validator.equals("ETag") ? "\"v1\"" : "Thu, 29 May 2025 00:00:00 GMT";
        String question = validator.equals("ETag") ? "If-None-Match" : "If-Modified-Since";
        List<String> statuses = new ArrayList<>();
        site.redirect("/a.html", "/1.html").with("/1.html", exchange -> {
            boolean same = value.equals(exchange.getRequestHeaders().getFirst(question));
            statuses.add(same ? "304" : "200");
            exchange.getResponseHeaders().set(validator, value);
            Site.send(exchange, same ? 304 : 200, same ? "" : "答复");
        });
        assertThat(List.of(fetch("/a.html"), fetch("/a.html"))).containsExactly("答复", "答复");
        assertThat(statuses).containsExactly("200", "304");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "localhost",
                "localhost.",
                "2130706433",
                "127.1",
                "0177.0.0.1",
                "0x7f.0.0.1",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "0"
            })
    void thisMachineIsNotFetchedFrom(String host) {
        site.with("/1.html", "secret");
        assertThat(fetch(settings.withPrivate(false), site.address(host, "/1.html")))
                .startsWith("! ");
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void redirectToThisMachineIsNotFollowed() throws IOException {
        site.redirect("/1.html", site.address("inside.example", "/secret")).with("/secret", "secret");
        DnsResolver names = resolver(host -> host.equals("inside.example") ? "10.0.0.1" : "8.8.8.8");
        CheckedResolver checked = new CheckedResolver(names, false);
        assertThat(checked.resolve("outside.example")).containsExactly(InetAddress.getByName("8.8.8.8"));
        assertThatExceptionOfType(CheckedResolver.RefusedAddressException.class)
                .isThrownBy(() -> checked.resolve("inside.example"))
                .withMessage("inside.example is 10.0.0.1, which is no public address; --allow-private allows it");
    }

    /** The name is looked up for the connection itself, so that there is no second look-up to lie to. */
    @Test
    void nameIsLookedUpOnceForAConnection() {
        site.with("/robots.txt", "User-agent: *").with("/1.html", "答复");
        Deque<String> answers = new ArrayDeque<>(List.of("127.0.0.1"));
        List<String> looked = new ArrayList<>();
        DnsResolver names = resolver(host -> {
            looked.add(host);
            return answers.isEmpty() ? "10.0.0.1" : answers.remove();
        });
        Web web = new Web(settings, names, timing(), new Random(1));
        assertThat(text(web.document(site.address("name.example", "/1.html")))).isEqualTo("答复");
        assertThat(looked).containsExactly("name.example");
    }

    @Test
    void listOfAddresses() throws IOException {
        site.with("/1.html", "一").with("/3.html", "三");
        String list = "\uFEFF# replies\n\n" + site.address("/1.html") + "\nnonsense\n" + site.address("/2.html")
                + "\r\n" + site.address("/3.html");
        try (Web web = web(settings)) {
            assertThat(texts(new Sources(Limits.OWN)
                            .cursor(web.list("urls.txt", new BufferedReader(new StringReader(list))))))
                    .containsExactly(
                            "一",
                            "! urls.txt:4: nonsense: not an address of the form http://… or https://…",
                            "! " + site.address("/2.html") + ": the server answers 404 (there is no such page)",
                            "三");
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 一 二", "2, 一 二 三", "9, 一 二 三"})
    void listingIsReadPageByPage(int pages, String expected) throws IOException {
        site.with("/list/", "<a href='/t100.html'>x</a><a href='/t200.html'>y</a><a href='2.html'>下一页</a>")
                .with("/list/2.html", "<a href='/t200.html'>y</a><a href='/t300.html'>z</a><a href='/list/'>下一页</a>")
                .with("/t100.html", "一")
                .with("/t200.html", "二")
                .with("/t300.html", "三");
        try (Web web = web(settings)) {
            assertThat(texts(new Sources(Limits.OWN).cursor(web.listing(site.address("/list/"), null, pages))))
                    .containsExactly(expected.split(" "));
        }
        if (pages > 1) {
            assertThat(site.asked().indexOf("/list/2.html"))
                    .isGreaterThan(site.asked().indexOf("/t200.html"));
        }
    }

    private String fetch(String path) {
        return fetch(settings, site.address(path));
    }

    private String fetch(FetchSettings how, String address) {
        try (Web web = web(how)) {
            return text(web.document(address));
        } catch (PolicyGraphException e) {
            return "! " + e.getMessage();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Web web(FetchSettings how) {
        return new Web(how, SystemDefaultDnsResolver.INSTANCE, timing(), new Random(1));
    }

    private static List<String> texts(Sources sources) {
        try (Stream<Input> inputs = sources.inputs()) {
            return inputs.map(WebTests::text).toList();
        }
    }

    private static String text(Input input) {
        try {
            return new String(input.content().read(), StandardCharsets.UTF_8);
        } catch (IOException | PolicyGraphException e) {
            return "! " + e.getMessage();
        }
    }

    /** A clock that goes on only when it is waited for, so that no test waits. */
    private Timing timing() {
        return new Timing() {
            private Instant now = Instant.parse("2025-05-29T00:00:00Z");

            @Override
            public Instant now() {
                return now;
            }

            @Override
            public void sleep(Duration time) {
                waited.add(time);
                now = now.plus(time);
            }
        };
    }

    private static DnsResolver resolver(java.util.function.UnaryOperator<String> addresses) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return new InetAddress[] {InetAddress.getByName(addresses.apply(host))};
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
