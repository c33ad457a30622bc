package policygraph.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policygraph.PolicyGraphException;

class WebAddressTests {

    @ParameterizedTest
    @CsvSource({
        "https://a.gov.cn/1.html, https://a.gov.cn/1.html",
        "' https://a.gov.cn/1.html ', https://a.gov.cn/1.html",
        "HTTPS://A.Gov.CN:443/1.html#top, https://a.gov.cn/1.html",
        "http://a.gov.cn, http://a.gov.cn/",
        "http://a.gov.cn/x/../1.html, http://a.gov.cn/1.html",
        "http://a.gov.cn/答复.html, http://a.gov.cn/%E7%AD%94%E5%A4%8D.html",
        "http://a.gov.cn/a b.html, http://a.gov.cn/a%20b.html"
    })
    void onePageHasOneAddress(String written, String expected) {
        assertThat(WebAddress.of(written)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd", "ftp://a.gov.cn/1", "gopher://a/1", "javascript:alert(1)", "data:text/html,x",
                        "jar:http://a!/b",
                "//a.gov.cn/1", "a.gov.cn/1", "http://", "http:///1", "https://user@a.gov.cn/",
                        "https://a.gov.cn@127.0.0.1/",
                "https://user:word@a.gov.cn/", "http://[::1/", ""
            })
    void isNotFetchedFrom(String written) {
        assertThatExceptionOfType(PolicyGraphException.class)
                .isThrownBy(() -> WebAddress.of(written))
                .withMessageStartingWith(written);
    }
}
