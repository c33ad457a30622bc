package policygraph.question;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A question with its values, ready for Neo4j Browser. */
final class BrowserQuery {

    private BrowserQuery() {}

    static String of(Question question, Map<String, @Nullable Object> values) {
        String parameters = values.entrySet().stream()
                .map(entry -> ":param " + entry.getKey() + " => " + Literal.of(entry.getValue()) + ";\n")
                .collect(Collectors.joining());
        return parameters + question.cypher();
    }
}
