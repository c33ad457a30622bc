package policygraph.question;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A question with its values in place, one statement without header: Neo4j Browser draws the graph of a statement, but not
 * that of one which stands behind {@code :param} lines.
 */
final class BrowserQuery {

    private static final Pattern PARAMETER = Pattern.compile("\\$([a-z][a-z0-9_]*)");

    private BrowserQuery() {}

    static String of(Question question, Map<String, @Nullable Object> values) {
        String statement = question.cypher()
                .lines()
                .filter(line -> !line.startsWith("//"))
                .collect(Collectors.joining("\n", "", "\n"));
        return PARAMETER
                .matcher(statement)
                .replaceAll(found -> Matcher.quoteReplacement(valueOf(found.group(1), values)));
    }

    private static String valueOf(String parameter, Map<String, @Nullable Object> values) {
        return values.containsKey(parameter) ? Literal.of(values.get(parameter)) : "$" + parameter;
    }
}
