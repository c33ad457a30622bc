package policygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Invented pages in the manner of many sites, each with the text and the header that it has. */
class PagesTests {

    private static final Path PAGES = Path.of("src/test/resources/policygraph/format/page");

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void givesTextAndHeaderWithoutWhatStandsAroundThem(Path page) throws IOException {
        Document document = new DocumentReader().read(Files.readAllBytes(page), Source.of(page.toString()));
        String expected = Files.readString(Path.of(page.toString().replace(".html", ".txt")));
        String url = document.source().url();
        String actual = document.text()
                + "-----\n"
                + String.join("\n", HeaderReaderTests.fields(document.header()))
                + "\n"
                + (url == null ? "" : "url: " + url + "\n");
        assertThat(actual.replace('\u00a0', ' ').replace('\u2003', '　')).isEqualTo(expected);
    }
}
