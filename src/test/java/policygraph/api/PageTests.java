package policygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import policygraph.question.PageKeys;

/** The web page as it stands in the sources: whole, on its own, and never making markup of a document's text. */
class PageTests {

    private static final Path STATIC = Path.of("src/main/resources/static");

    private static final Pattern IMPORT = Pattern.compile("(?:from|import) '(\\.[^']+)'");
    private static final Pattern OUTSIDE = Pattern.compile("(?:https?:|wss?:)?//[a-zA-Z][a-zA-Z0-9.-]*\\.[a-z]+");

    /** Names a namespace; nothing is fetched from it. */
    private static final String SVG = "http://www.w3.org/2000/svg";

    private static final Pattern MARKUP_OF_TEXT = Pattern.compile(
            "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|DOMParser|srcdoc|\\beval\\(|new Function");

    /** Takes a drawing of the server apart and makes it anew of what a drawing may hold. */
    private static final Path DRAWINGS = STATIC.resolve("js/part/figure.js");

    private static final Pattern INLINE = Pattern.compile("<script(?![^>]*\\bsrc=)|<style|\\sstyle=|\\son[a-z]+=");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(STATIC)) {
            List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
            assertThat(all).hasSizeGreaterThan(10);
            return all.stream();
        }
    }

    static Stream<Path> modules() throws IOException {
        return files().filter(file -> file.toString().endsWith(".js"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void namesNoOutsideHost(Path file) throws IOException {
        assertThat(OUTSIDE.matcher(Files.readString(file).replace(SVG, "")).results())
                .extracting(MatchResult::group)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void saysItsDutyInTheFirstLine(Path module) throws IOException {
        assertThat(Files.readAllLines(module).get(0)).startsWith("// ").endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void importsModulesThatAreThere(Path module) throws IOException {
        assertThat(IMPORT.matcher(Files.readString(module)).results().map(found -> found.group(1)))
                .allSatisfy(name -> assertThat(module.resolveSibling(name)).isRegularFile());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void makesNoMarkupOfText(Path module) throws IOException {
        String allowed = module.equals(DRAWINGS) ? "new DOMParser().parseFromString(text, 'image/svg+xml')" : "";
        assertThat(Files.readString(module).replace(allowed, "")).doesNotContainPattern(MARKUP_OF_TEXT);
    }

    @Test
    void holdsNoInlineScriptOrStyle() throws IOException {
        assertThat(Files.readString(STATIC.resolve("index.html"))).doesNotContainPattern(INLINE);
        assertThat("<script>x</script>").containsPattern(INLINE);
        assertThat("<b onclick=\"x\">").containsPattern(INLINE);
    }

    /** No question and no briefing may have a parameter of such a name: the page would take it for its own. */
    @Test
    void keysOfItsOwnAreTheReservedOnes() throws IOException {
        Matcher own =
                Pattern.compile("const OWN = \\[([^]]+)]").matcher(Files.readString(STATIC.resolve("js/router.js")));
        assertThat(own.find()).isTrue();
        assertThat(own.group(1).replace("'", "").split(", ")).containsExactlyInAnyOrderElementsOf(PageKeys.all());
    }

    /** The first view loads all modules. */
    @Test
    void ownScriptStaysSmall() throws IOException {
        long bytes = modules().mapToLong(module -> module.toFile().length()).sum();
        assertThat(bytes).isLessThan(200_000);
    }
}
