package policygraph.question;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words with {@code {column}} in them. */
final class Template {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z0-9_]+)}");

    private Template() {}

    static List<String> columns(String template) {
        return PLACE.matcher(template).results().map(place -> place.group(1)).toList();
    }

    static Text fill(Text template, Map<String, @Nullable Object> cells) {
        return new Text(fill(template.zh(), cells), fill(template.en(), cells));
    }

    private static String fill(String template, Map<String, @Nullable Object> cells) {
        return PLACE.matcher(template).replaceAll(place -> Matcher.quoteReplacement(cell(place, cells)));
    }

    private static String cell(MatchResult place, Map<String, @Nullable Object> cells) {
        return Objects.toString(cells.get(place.group(1)), "");
    }
}
