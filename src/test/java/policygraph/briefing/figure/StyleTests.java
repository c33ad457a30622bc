package policygraph.briefing.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Figures, page and Neo4j Browser show a sort of things in one colour and call a relationship by one name. */
class StyleTests {

    private static final Pattern GRASS_NODE = Pattern.compile("node\\.(\\w+) \\{[^}]*?\\n  color: (#\\w{6});");
    private static final Pattern GRASS_RELATION = Pattern.compile("relationship\\.(\\w+) \\{\\s*caption: '([^']+)'");
    private static final Path PAGE = Path.of("src/main/resources/static/js");

    /** WCAG 2 AA for text of ordinary size. */
    private static final double LEGIBLE = 4.5;

    private final Style style = new Style();

    @Test
    void browserHasTheColours() throws IOException {
        Map<String, String> grass = found(GRASS_NODE, "cypher/browser/policygraph.grass");
        assertThat(grass).containsAllEntriesOf(colours());
    }

    /** The page asks the server for the table. */
    @Test
    void pageKeepsNoTableOfItsOwn() throws IOException {
        String[] colours = colours().values().toArray(String[]::new);
        try (Stream<Path> modules = Files.walk(PAGE)) {
            assertThat(modules.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(module -> assertThat(module).content().doesNotContain(colours));
        }
    }

    @Test
    void whiteTextIsLegibleOnEveryColour() {
        assertThat(contrastWithWhite("#FFFFFF")).isEqualTo(1);
        assertThat(contrastWithWhite("#000000")).isEqualTo(21);
        assertThat(colours())
                .allSatisfy((label, colour) ->
                        assertThat(contrastWithWhite(colour)).as(label).isGreaterThanOrEqualTo(LEGIBLE));
    }

    @Test
    void browserHasTheNames() throws IOException {
        Map<String, String> names = new TreeMap<>();
        style.relations().forEach((type, text) -> names.put(type, text.zh()));
        assertThat(found(GRASS_RELATION, "cypher/browser/policygraph.grass")).isEqualTo(names);
    }

    @Test
    void formsDifferWhereColoursDoNotShow() {
        assertThat(style.kinds().stream()
                        .filter(kind -> kind.outline().form() == Outline.Form.POLYGON)
                        .map(Style.Kind::outline))
                .doesNotHaveDuplicates();
    }

    private Map<String, String> colours() {
        Map<String, String> colours = new TreeMap<>();
        style.kinds().forEach(kind -> colours.put(kind.label(), kind.colour()));
        return colours;
    }

    private static Map<String, String> found(Pattern pattern, String file) throws IOException {
        Map<String, String> found = new TreeMap<>();
        Matcher matcher = pattern.matcher(Files.readString(Path.of(file)));
        while (matcher.find()) {
            found.put(matcher.group(1), matcher.group(2));
        }
        return found;
    }

    private static double contrastWithWhite(String colour) {
        double luminance = 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(String colour, int at) {
        double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
