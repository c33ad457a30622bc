package policygraph.bulk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import policygraph.bulk.Versions.Decision;
import policygraph.bulk.Versions.Keys;
import policygraph.graph.DocumentRows;
import policygraph.graph.DocumentWriter;
import policygraph.graph.FileHash;
import policygraph.graph.Held;
import policygraph.graph.LoadStep;
import policygraph.graph.Loadable;
import policygraph.graph.Outcome;
import policygraph.graph.Prepared;
import policygraph.graph.Written;

/** Takes documents in the order of the input and puts their rows on disk, apart by whether documents share them. */
final class Intake implements DocumentWriter {

    /** What several documents may give: things that more than one of them speaks of, and facts of no document. */
    static final Set<LoadStep> SHARED = EnumSet.of(
            LoadStep.SESSION,
            LoadStep.PROPOSAL,
            LoadStep.PERSON,
            LoadStep.REGION,
            LoadStep.ENTITY,
            LoadStep.WITHIN,
            LoadStep.OF_REGION,
            LoadStep.LOCATED_IN,
            LoadStep.PART_OF,
            LoadStep.SUCCEEDED_BY);

    private final DocumentRows mapping;
    private final Versions versions = new Versions();
    private final Spool<Spooled> shared;
    private final Spool<Spooled> own;
    private final Spool<Place> places;

    Intake(DocumentRows mapping, Path folder) {
        this.mapping = mapping;
        this.shared = new Spool<>(folder.resolve("shared.spool"), Spooled.class);
        this.own = new Spool<>(folder.resolve("own.spool"), Spooled.class);
        this.places = new Spool<>(folder.resolve("places.spool"), Place.class);
    }

    /** It begins empty, so it holds nothing that need not be read. */
    @Override
    public Map<FileHash, Held> unchanged(List<FileHash> files, String extractor) {
        return Map.of();
    }

    @Override
    public Prepared prepare(Loadable document) {
        Prepared prepared = mapping.prepare(document);
        for (LoadStep step : LoadStep.values()) {
            rows(prepared, step).forEach(row -> check(prepared.file(), row));
        }
        return prepared;
    }

    private static void check(String file, Map<String, Object> row) {
        CsvLine.check(file, row);
        CsvLine.check(file, properties(row));
    }

    @Override
    public List<Written> writePrepared(List<Prepared> documents) {
        return documents.stream().map(this::write).toList();
    }

    private Written write(Prepared document) {
        Map<String, Object> row = rows(document, LoadStep.DOCUMENT).get(0);
        Map<String, Object> properties = properties(row);
        String content = String.valueOf(properties.get("contentHash"));
        Decision decision = versions.decide(new Keys(
                String.valueOf(row.get("id")),
                document.file(),
                content,
                (String) properties.get("docNumber"),
                (String) properties.get("title"),
                (String) properties.get("bodyHash")));
        places.add(new Place(decision.place(), document.file(), content, (String) properties.get("url")));
        if (decision.outcome() != Outcome.UNCHANGED) {
            spool(decision.place(), document);
        }
        return new Written(versions.id(decision.document()), document.file(), decision.outcome());
    }

    private void spool(int place, Prepared document) {
        Map<LoadStep, List<Map<String, Object>>> together = new EnumMap<>(LoadStep.class);
        Map<LoadStep, List<Map<String, Object>>> alone = new EnumMap<>(LoadStep.class);
        for (LoadStep step : LoadStep.values()) {
            List<Map<String, Object>> rows = rows(document, step);
            if (!rows.isEmpty()) {
                (SHARED.contains(step) ? together : alone).put(step, rows);
            }
        }
        shared.add(new Spooled(place, together));
        own.add(new Spooled(place, alone));
    }

    private static List<Map<String, Object>> rows(Prepared document, LoadStep step) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<?, ?> row : document.rows().get(step)) {
            rows.add(Times.asText(row));
        }
        return rows;
    }

    Versions versions() {
        return versions;
    }

    /** What documents share. */
    Spool<Spooled> shared() {
        return shared;
    }

    /** What is of one document only. */
    Spool<Spooled> own() {
        return own;
    }

    /** Where each document was found. */
    Spool<Place> places() {
        return places;
    }

    /** The properties of a row of a node or relationship; none for one without, and for an entity. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> properties(Map<String, Object> row) {
        Object properties = row.get("properties");
        return properties == null ? Map.of() : (Map<String, Object>) properties;
    }
}
