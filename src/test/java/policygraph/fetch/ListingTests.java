package policygraph.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingTests {

    private static final URI LISTING = URI.create("https://a.gov.cn/jyta/index.html");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            <a href="202505/t20250529_1.html">答复</a>       |      | /jyta/202505/t20250529_1.html
            <a href="./a.pdf">附件</a>                       |      | /jyta/a.pdf
            <a href="/content.jsp?id=1234">答复</a>          |      | /content.jsp?id=1234
            <a href="/art_1234.html">一</a><a href="/art_1234.html#x">二</a> | | /art_1234.html
            <a href="/about/">关于我们</a>                   |      | ~~
            <a href="mailto:a@b.cn">信箱</a><a href="#">顶</a><a>空</a> | | ~~
            <a href="https://b.gov.cn/t20250529_1.html">别处</a> |  | ~~
            <a href="https://b.gov.cn/t20250529_1.html">别处</a> | b\\.gov | https://b.gov.cn/t20250529_1.html
            <a href="/x/">对第1号提案的答复</a><a href="/y/">通知</a> | 提案.*答复 | /x/
            <a href="/x/" title="关于提案的答复">关于…</a>   | 答复 | /x/
            <a href="index_100.html">下一页</a>              |      | ~~
            """)
    void documents(String html, @Nullable String follow, String expected) throws IOException {
        Pattern pattern = follow == null ? null : Pattern.compile(follow);
        assertThat(listing(html).documents(pattern).stream()
                        .map(uri -> uri.toString().replace("https://a.gov.cn", ""))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            <a href="index_1.html">下一页</a>                                      | /jyta/index_1.html
            <a href="index_1.html"> 下页 &gt;&gt; </a>                             | /jyta/index_1.html
            <a href="?page=2" rel="next">2</a>                                     | /jyta/index.html?page=2
            <a href="2.html">Next page</a>                                         | /jyta/2.html
            <script>createPageHTML(3, 0, "index", "html");</script>                | /jyta/index_1.html
            <script>createPageHTML(3, 1, 'index', 'html');</script>                | /jyta/index_2.html
            <script>createPageHTML(3, 2, "index", "html");</script>                | ~~
            <a href="index.html">下一页</a>                                        | ~~
            <a href="javascript:next()">下一页</a>                                 | ~~
            <a href="9.html">下一页的答复</a>                                      | ~~
            """)
    void next(String html, String expected) throws IOException {
        assertThat(Objects.toString(listing(html).next(), "").replace("https://a.gov.cn", ""))
                .isEqualTo(expected);
    }

    private static Listing listing(String html) throws IOException {
        return new Listing(LISTING, html.getBytes(StandardCharsets.UTF_8));
    }
}
