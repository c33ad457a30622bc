package policygraph.bulk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Map<String, String> loadedAt;
    private final Versions versions = new Versions();
    private final Shapes shapes = new Shapes();
    private final Spool<Spooled> shared;
    private final Spool<Spooled> own;
    private final Spool<Place> places;

    /** What workers have made of documents that are not written yet. */
    private final Map<Prepared, Lines> ready = new ConcurrentHashMap<>();

    /**
     * What a document puts on disk, but for its place.
     *
     * @param document its row
     * @param shared what it shares with others, as JSON
     * @param own what it does not share, as JSON
     * @param shapes the columns of what it does not share
     */
    private record Lines(Map<String, Object> document, String shared, String own, Shapes shapes) {}

    /**
     * @param folder for what is put on disk
     * @param loadedAt what documents are told to be loaded at
     */
    Intake(DocumentRows mapping, Path folder, Instant loadedAt) {
        this.mapping = mapping;
        this.loadedAt = Times.of(loadedAt);
        this.shared = new Spool<>(folder.resolve("shared.spool"), Spooled.class);
        this.own = new Spool<>(folder.resolve("own.spool"), Spooled.class);
        this.places = new Spool<>(folder.resolve("places.spool"), Place.class);
    }

    /** It begins empty, so it holds nothing that need not be read. */
    @Override
    public Map<FileHash, Held> unchanged(List<FileHash> files, String extractor) {
        return Map.of();
    }

    /** Makes the lines as well: that takes longer than all that is left to the one thread that writes. */
    @Override
    public Prepared prepare(Loadable document) {
        Prepared prepared = mapping.prepare(document);
        ready.put(prepared, lines(prepared));
        return prepared;
    }

    private Lines lines(Prepared document) {
        Map<LoadStep, List<Map<String, Object>>> together = new EnumMap<>(LoadStep.class);
        Map<LoadStep, List<Map<String, Object>>> alone = new EnumMap<>(LoadStep.class);
        Shapes columns = new Shapes();
        for (LoadStep step : LoadStep.values()) {
            List<Map<String, Object>> rows = rows(document, step);
            if (SHARED.contains(step)) {
                together.put(step, rows);
            } else {
                alone.put(step, rows);
                rows.forEach(row -> columns.see(step.name(), properties(row)));
            }
        }
        together.values().removeIf(List::isEmpty);
        alone.values().removeIf(List::isEmpty);
        Map<String, Object> itself =
                Objects.requireNonNull(alone.get(LoadStep.DOCUMENT)).get(0);
        return new Lines(itself, Spool.json(together), Spool.json(alone), columns);
    }

    private List<Map<String, Object>> rows(Prepared document, LoadStep step) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<?, ?> each : document.rows().get(step)) {
            Map<String, Object> row = Times.asText(each);
            if (!SHARED.contains(step)) {
                row.put("properties", ownProperties(step, row));
            }
            check(document.file(), row);
            rows.add(row);
        }
        return rows;
    }

    private Map<String, Object> ownProperties(LoadStep step, Map<String, Object> row) {
        Map<String, Object> properties = new LinkedHashMap<>(properties(row));
        if (step == LoadStep.DOCUMENT) {
            properties.put("loadedAt", loadedAt);
        }
        Object source = row.get("source");
        if (source != null) {
            properties.put("source", source);
        }
        return properties;
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
        Lines lines = Objects.requireNonNull(ready.remove(document));
        Decision decision = versions.decide(keys(document.file(), lines.document()));
        int place = decision.place();
        Map<String, Object> properties = properties(lines.document());
        places.add(new Place(
                place, document.file(), String.valueOf(properties.get("contentHash")), (String) properties.get("url")));
        if (decision.outcome() != Outcome.UNCHANGED) {
            shared.addLine(Spooled.line(place, lines.shared()));
            own.addLine(Spooled.line(place, lines.own()));
            shapes.see(lines.shapes());
        }
        return new Written(versions.id(decision.document()), document.file(), decision.outcome());
    }

    private static Keys keys(String file, Map<String, Object> row) {
        Map<String, Object> properties = properties(row);
        return new Keys(
                String.valueOf(row.get("id")),
                file,
                String.valueOf(properties.get("contentHash")),
                (String) properties.get("docNumber"),
                (String) properties.get("title"),
                (String) properties.get("bodyHash"));
    }

    /** The columns of what documents do not share. */
    Shapes shapes() {
        return shapes;
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
