package policygraph.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.stereotype.Component;
import policygraph.PolicyGraphException;

/**
 * The rules of {@code cypher/check}, each a statement that returns a row, {@code id} and {@code detail}, for each thing in
 * the graph that is not as it should be. A rule opens with two comment lines: what is wrong, in Chinese and in English.
 */
@Component
public class QualityRules {

    /** Things that a warning names; the rest are counted. */
    private static final int NAMED = 3;

    private final Driver driver;
    private final SessionConfig database;
    private final List<CypherFile> rules;

    public QualityRules(Driver driver, DatabaseSelectionProvider databases) {
        this.driver = driver;
        this.database = Databases.of(databases);
        this.rules = rules();
    }

    /** What is not as it should be, a line for each rule that is broken, with a few examples. */
    public List<String> violations() {
        List<String> violations = new ArrayList<>();
        try (Session session = driver.session(database)) {
            for (CypherFile rule : rules) {
                List<Record> rows = session.executeRead(
                        transaction -> transaction.run(rule.text()).list());
                if (!rows.isEmpty()) {
                    violations.add(describe(rule, rows));
                }
            }
        }
        return List.copyOf(violations);
    }

    private static String describe(CypherFile rule, List<Record> rows) {
        List<String> comments = rule.text()
                .lines()
                .limit(2)
                .map(line -> line.replaceFirst("^//\\s*", ""))
                .toList();
        StringBuilder words =
                new StringBuilder(String.join(" / ", comments)).append(": ").append(rows.size());
        rows.stream().limit(NAMED).forEach(row -> words.append(words.indexOf(" – ") < 0 ? " – " : "; ")
                .append(row.get("id").asString(""))
                .append(' ')
                .append(row.get("detail").asString("")));
        return words.append(rows.size() > NAMED ? "; …" : "").toString();
    }

    private static List<CypherFile> rules() {
        try {
            List<CypherFile> rules = new ArrayList<>();
            for (Resource resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:cypher/check/*.cypher")) {
                String name = Objects.requireNonNullElse(resource.getFilename(), "");
                rules.add(new CypherFile("check/" + name, resource.getContentAsString(StandardCharsets.UTF_8)));
            }
            rules.sort(Comparator.comparing(CypherFile::name));
            return List.copyOf(rules);
        } catch (IOException e) {
            throw new PolicyGraphException("cypher/check cannot be listed", e);
        }
    }
}
