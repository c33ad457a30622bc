package policygraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import policygraph.document.Header;
import policygraph.document.Header.Field;

/** What the graph remembers of loads: on each document its file, the hash of its bytes and the extractor's version. */
final class Ledger {

    private final CypherFile unchanged = CypherFile.of("load/ledger-unchanged");
    private final CypherFile earlier = CypherFile.of("load/ledger-earlier");

    /** The files of these whose bytes the graph holds, read by this extractor, with the documents they are. */
    Map<FileHash, Held> unchanged(TransactionContext transaction, List<FileHash> files, String extractor) {
        List<Map<String, String>> rows = files.stream()
                .map(file -> Map.of("file", file.file(), "contentHash", file.contentHash()))
                .toList();
        Map<FileHash, Held> held = new LinkedHashMap<>();
        Map<String, Object> parameters = Map.of("rows", rows, "extractor", extractor);
        for (Record record : transaction.run(unchanged.text(), parameters).list()) {
            String file = record.get("file").asString();
            String id = record.get("id").asString();
            Set<String> keys = keys(
                    id,
                    file,
                    record.get("docNumber").asString(null),
                    record.get("title").asString(null),
                    record.get("bodyHash").asString(null));
            held.put(
                    new FileHash(file, record.get("contentHash").asString()),
                    new Held(new Written(id, file, Outcome.UNCHANGED), keys));
        }
        return held;
    }

    /** Decides for each document what to do with it, in the same order. */
    List<Plan> plan(TransactionContext transaction, List<Loadable> documents) {
        Map<String, Loadable> byId = new LinkedHashMap<>();
        documents.forEach(document -> byId.put(document.id(), document));
        List<Map<String, @Nullable Object>> rows =
                byId.values().stream().map(Ledger::row).toList();
        Map<String, Plan> plans = new LinkedHashMap<>();
        for (Record record :
                transaction.run(earlier.text(), Map.of("rows", rows)).list()) {
            String id = record.get("id").asString();
            Loadable document = byId.get(id);
            if (document != null) {
                plans.put(id, plan(document, record));
            }
        }
        return byId.keySet().stream().map(plans::get).toList();
    }

    /** By what another document of the same load could be a version of this one. */
    static Set<String> keys(Loadable document) {
        Header header = document.extraction().document().header();
        return keys(
                document.id(),
                document.file(),
                value(header.docNumber()),
                value(header.title()),
                Fingerprint.of(document.extraction().document()));
    }

    private static Set<String> keys(
            String id, String file, @Nullable String docNumber, @Nullable String title, @Nullable String bodyHash) {
        Set<String> keys = new TreeSet<>(Set.of(id, "file " + file));
        if (docNumber != null && title != null) {
            keys.add("number " + docNumber + " " + title);
        }
        if (bodyHash != null) {
            keys.add("body " + bodyHash);
        }
        return keys;
    }

    private static Plan plan(Loadable document, Record record) {
        List<String> older = record.get("older").asList(Value::asString);
        boolean known = !record.get("file").isNull();
        boolean sameReading = known && record.get("extractor").asString().equals(document.extractor());
        boolean sameBytes = known && record.get("contentHash").asString().equals(document.contentHash());
        boolean otherPlace = known && !record.get("file").asString().equals(document.file());
        // The same words at another place are the document that is there already, with its line breaks, not a new
        // version.
        if (older.isEmpty() && sameReading && (sameBytes || otherPlace)) {
            return new Plan(document, Outcome.UNCHANGED, List.of(), otherPlace ? document.id() : null);
        }
        String twin = record.get("twin").asString(null);
        if (!known && twin != null && Set.of(twin).containsAll(older)) {
            return record.get("twinExtractor").asString().equals(document.extractor())
                    ? new Plan(document, Outcome.UNCHANGED, List.of(), twin)
                    : new Plan(document, Outcome.REPLACED, List.of(twin), null);
        }
        List<String> going = new ArrayList<>(older);
        if (known) {
            going.add(document.id());
        }
        return new Plan(document, going.isEmpty() ? Outcome.LOADED : Outcome.REPLACED, going, null);
    }

    private static Map<String, @Nullable Object> row(Loadable document) {
        Header header = document.extraction().document().header();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", document.id());
        row.put("file", document.file());
        row.put("docNumber", value(header.docNumber()));
        row.put("title", value(header.title()));
        row.put("bodyHash", Fingerprint.of(document.extraction().document()));
        return row;
    }

    private static @Nullable String value(@Nullable Field<String> field) {
        return field == null ? null : field.value();
    }

    /**
     * What is to be done with one document.
     *
     * @param document the document
     * @param outcome what it will change
     * @param going ids of the documents whose statements go before it comes
     * @param copyOf id of the document that says the same and stands already, null if there is none
     */
    record Plan(Loadable document, Outcome outcome, List<String> going, @Nullable String copyOf) {

        Written written() {
            return new Written(copyOf == null ? document.id() : copyOf, document.file(), outcome);
        }
    }
}
