package policygraph;

import org.neo4j.driver.Driver;
import org.springframework.boot.test.context.TestConfiguration;
import policygraph.load.LoadProgress;
import policygraph.load.SeedReplies;

/** Makes the tests' graph hold exactly the documents of {@code seeds/reply}, whatever other tests left there. */
@TestConfiguration(proxyBeanMethods = false)
public class SeededGraph {

    private final Ingest ingest;
    private final Driver driver;

    SeededGraph(Ingest ingest, Driver driver) {
        this.ingest = ingest;
        this.driver = driver;
    }

    /** Empties the graph and loads them; to be called before the first test of a class. */
    public void load() {
        TestNeo4j.get().clear();
        ingest.load(SeedReplies.all().stream(), LoadProgress.silent());
        awaitIndexes();
    }

    /** Waits until full-text search sees what was loaded. */
    public void awaitIndexes() {
        driver.executableQuery("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()")
                .execute();
    }
}
