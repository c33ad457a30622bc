package policygraph.briefing.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Figures, page and Neo4j Browser show a sort of things in one colour and call a relationship by one name. */
class StyleTests {

    private static final Pattern GRASS_NODE = Pattern.compile("node\\.(\\w+) \\{[^}]*?\\n  color: (#\\w{6});");
    private static final Pattern GRASS_RELATION = Pattern.compile("relationship\\.(\\w+) \\{\\s*caption: '([^']+)'");
    private static final Pattern PAGE_KIND = Pattern.compile("(\\w+): \\{[^}]*colour: '(#\\w{6})'");

    private final Style style = new Style();

    @Test
    void browserHasTheColours() throws IOException {
        Map<String, String> grass = found(GRASS_NODE, "cypher/browser/policygraph.grass");
        assertThat(grass).containsAllEntriesOf(colours());
    }

    @Test
    void pageHasTheColours() throws IOException {
        assertThat(found(PAGE_KIND, "src/main/resources/static/js/kinds.js")).isEqualTo(colours());
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
}
