package policygraph.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.stereotype.Component;
import policygraph.entity.PolicyTitles;
import policygraph.gazetteer.AgencyGrammar;
import policygraph.gazetteer.Lineage;
import policygraph.gazetteer.Pinyin;
import policygraph.graph.Removal.Gone;

/**
 * Writes documents into the graph, each wholly or not at all, and takes them out again.
 *
 * <p>A call is one transaction, or several where a document is another version of one before it. The driver repeats a
 * transaction that failed for a passing reason; other failures leave the graph as it was and come out as the driver's
 * {@link org.neo4j.driver.exceptions.Neo4jException}.
 */
@Component
public class GraphWriter implements DocumentWriter {

    private final Driver driver;
    private final SessionConfig database;
    private final Lock writing = new ReentrantLock();
    private final DocumentRows mapping;
    private final NumberCitations numbers;
    private final Ledger ledger = new Ledger();
    private final Copies copies = new Copies();
    private final CypherFile empty = CypherFile.of("bulk/empty");
    private final CypherFile find = CypherFile.of("load/find-documents");
    private final Removal removal = new Removal();
    private final Sounds sounds;

    public GraphWriter(Driver driver, DatabaseSelectionProvider databases) {
        this(driver, databases, false);
    }

    /**
     * @param contacts whether texts keep the contact persons and telephone numbers that they print
     */
    @Autowired
    public GraphWriter(
            Driver driver,
            DatabaseSelectionProvider databases,
            @Value("${policygraph.contacts.keep:false}") boolean contacts) {
        this.driver = driver;
        this.database = Databases.of(databases);
        AgencyGrammar grammar = AgencyGrammar.fromSeeds();
        PolicyTitles titles = PolicyTitles.with(grammar);
        this.mapping = new DocumentRows(grammar.regions(), Lineage.fromSeeds(), titles, contacts);
        this.numbers = new NumberCitations(titles);
        this.sounds = new Sounds(Pinyin.fromSeeds(grammar.regions()));
    }

    @Override
    public Map<FileHash, Held> unchanged(List<FileHash> files, String extractor) {
        try (Session session = driver.session(database)) {
            return session.executeRead(transaction -> ledger.unchanged(transaction, files, extractor));
        }
    }

    /** Needs no database. */
    @Override
    public Prepared prepare(Loadable document) {
        return mapping.prepare(document);
    }

    /** Writes documents, in this order; what became of each is in the same order. */
    public List<Written> write(List<Loadable> documents) {
        return writePrepared(documents.stream().map(this::prepare).toList());
    }

    @Override
    public List<Written> writePrepared(List<Prepared> documents) {
        List<Written> written = new ArrayList<>();
        try (Session session = driver.session(database)) {
            for (List<Prepared> batch : batches(documents)) {
                written.addAll(alone(() -> session.executeWrite(transaction -> write(transaction, batch))));
            }
        }
        return List.copyOf(written);
    }

    /** Whether there is nothing in the graph that an import would take the place of. */
    public boolean isEmpty() {
        try (Session session = driver.session(database)) {
            return session.executeRead(transaction ->
                    transaction.run(empty.text()).single().get("empty").asBoolean());
        }
    }

    /** The documents that go by these names, which are ids or places they were read from, in the order of the names. */
    public List<Found> find(List<String> names) {
        try (Session session = driver.session(database)) {
            return session.executeRead(transaction -> transaction
                    .run(find.text(), Map.of("names", names))
                    .list(row -> new Found(
                            row.get("name").asString(),
                            row.get("id").asString(),
                            row.get("title").asString())));
        }
    }

    /**
     * Takes a document out with exactly its statements, and with what nobody else speaks of.
     *
     * @return false if there is no such document
     */
    public boolean remove(String documentId) {
        try (Session session = driver.session(database)) {
            return alone(() -> session.executeWrite(transaction -> {
                Gone gone = removal.remove(transaction, List.of(documentId));
                removal.tidy(transaction, gone);
                settle(transaction, List.of(), gone);
                return !gone.touched().isEmpty();
            }));
        }
    }

    /**
     * One transaction at a time: each would miss what another is about to write, and nearly all documents name some of the
     * same agencies, for which they would wait for each other anyway.
     */
    private <T> T alone(Supplier<T> work) {
        writing.lock();
        try {
            return work.get();
        } finally {
            writing.unlock();
        }
    }

    private List<Written> write(TransactionContext transaction, List<Prepared> batch) {
        List<Ledger.Plan> plans =
                ledger.plan(transaction, batch.stream().map(Prepared::document).toList());
        List<String> going =
                plans.stream().flatMap(plan -> plan.going().stream()).toList();
        Map<String, List<Map<String, @Nullable Object>>> places = copies.going(transaction, plans);
        if (batch.size() > 1 && areEntangled(plans, going, places)) {
            return batch.stream()
                    .flatMap(one -> write(transaction, List.of(one)).stream())
                    .toList();
        }
        Gone gone = going.isEmpty() ? Gone.NOTHING : removal.remove(transaction, going);
        List<Rows> rows = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            if (plans.get(i).outcome() != Outcome.UNCHANGED) {
                rows.add(batch.get(i).rows());
            }
        }
        for (LoadStep step : LoadStep.values()) {
            List<Map<String, @Nullable Object>> all = Rows.all(rows, step);
            if (!all.isEmpty()) {
                transaction.run(step.file().text(), Map.of("rows", all)).consume();
            }
        }
        copies.write(transaction, plans, places);
        removal.tidy(transaction, gone);
        settle(transaction, rows, gone);
        return plans.stream().map(Ledger.Plan::written).toList();
    }

    /** Brings citations by number to where they belong now, and tells how things sound whose names may have changed. */
    private void settle(TransactionContext transaction, List<Rows> written, Gone gone) {
        Set<String> ids = new TreeSet<>(gone.touched());
        Rows.all(written, LoadStep.ENTITY).forEach(row -> ids.add(String.valueOf(row.get("id"))));
        ids.addAll(numbers.settle(transaction, ids));
        sounds.tell(transaction, ids);
    }

    /**
     * Whether each of a batch has to be decided on after the one before it: one replaces a document that another is a copy
     * of, or of which another takes a place.
     */
    private static boolean areEntangled(
            List<Ledger.Plan> plans, List<String> going, Map<String, List<Map<String, @Nullable Object>>> places) {
        return plans.stream()
                .anyMatch(plan -> plan.outcome() == Outcome.UNCHANGED
                        ? going.contains(plan.written().documentId())
                        : places.entrySet().stream()
                                .filter(gone -> !plan.going().contains(gone.getKey()))
                                .flatMap(gone -> gone.getValue().stream())
                                .anyMatch(place -> plan.document().file().equals(place.get("file"))));
    }

    /** Cuts where a document may be another version of one before it, which must be in the graph to be found. */
    private static List<List<Prepared>> batches(List<Prepared> documents) {
        List<List<Prepared>> batches = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        List<Prepared> batch = new ArrayList<>();
        for (Prepared document : documents) {
            Set<String> own = document.keys();
            if (own.stream().anyMatch(keys::contains)) {
                batches.add(batch);
                batch = new ArrayList<>();
                keys.clear();
            }
            batch.add(document);
            keys.addAll(own);
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
        return batches;
    }
}
