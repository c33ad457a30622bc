package policygraph.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.stereotype.Component;
import policygraph.PolicyGraphException;

/**
 * The rules of {@code cypher/check}, each a statement that returns a row, {@code id} and {@code detail}, for each thing in
 * the graph that is not as it should be. A rule opens with two comment lines: what is wrong, in Chinese and in English. What
 * only a look at the whole graph shows is in {@code cypher/check/graph}, and not asked after every load.
 */
@Component
public class QualityRules {

    /** Things that a warning names; the rest are counted. */
    private static final int NAMED = 3;

    private static final ZonedDateTime EVER = ZonedDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final Driver driver;
    private final SessionConfig database;
    private final List<CypherFile> rules;
    private final List<CypherFile> wholeGraphRules;
    private final CypherFile clock = CypherFile.of("load/clock");

    public QualityRules(Driver driver, DatabaseSelectionProvider databases) {
        this.driver = driver;
        this.database = Databases.of(databases);
        this.rules = rules("check");
        this.wholeGraphRules = rules("check/graph");
    }

    /** The database's clock, to be asked before a load whose documents are to be checked after it. */
    public ZonedDateTime now() {
        try (Session session = driver.session(database)) {
            return session.executeRead(transaction ->
                    transaction.run(clock.text()).single().get("now").asZonedDateTime());
        }
    }

    /**
     * What is not as it should be since then, a line for each rule that is broken, with a few examples. What a rule asks of
     * documents and statements is asked of those that came since.
     */
    public List<String> violations(ZonedDateTime since) {
        return violations(rules, since);
    }

    /** The same of the whole graph, however long it takes. */
    public List<String> violations() {
        List<CypherFile> all = new ArrayList<>(rules);
        all.addAll(wholeGraphRules);
        return violations(all, EVER);
    }

    private List<String> violations(List<CypherFile> asked, ZonedDateTime since) {
        List<String> violations = new ArrayList<>();
        try (Session session = driver.session(database)) {
            for (CypherFile rule : asked) {
                String broken = session.executeRead(
                        transaction -> describe(rule, transaction.run(rule.text(), Map.of("since", since))));
                if (!broken.isEmpty()) {
                    violations.add(broken);
                }
            }
        }
        return List.copyOf(violations);
    }

    /** Words for a rule and what breaks it, empty if nothing does. */
    private static String describe(CypherFile rule, Result rows) {
        List<String> named = new ArrayList<>();
        int count = 0;
        while (rows.hasNext()) {
            Record row = rows.next();
            if (++count <= NAMED) {
                named.add(row.get("id").asString("") + " " + row.get("detail").asString(""));
            }
        }
        String comments = rule.text()
                .lines()
                .limit(2)
                .map(line -> line.replaceFirst("^//\\s*", ""))
                .collect(Collectors.joining(" / "));
        return count == 0
                ? ""
                : comments + ": " + count + " – " + String.join("; ", named) + (count > NAMED ? "; …" : "");
    }

    private static List<CypherFile> rules(String folder) {
        try {
            List<CypherFile> rules = new ArrayList<>();
            for (Resource resource : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:cypher/" + folder + "/*.cypher")) {
                String name = Objects.requireNonNullElse(resource.getFilename(), "");
                rules.add(new CypherFile(folder + "/" + name, resource.getContentAsString(StandardCharsets.UTF_8)));
            }
            rules.sort(Comparator.comparing(CypherFile::name));
            return List.copyOf(rules);
        } catch (IOException e) {
            throw new PolicyGraphException("cypher/check cannot be listed", e);
        }
    }
}
