package policygraph.bulk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import policygraph.entity.PolicyTitles;
import policygraph.gazetteer.Pinyin;
import policygraph.graph.LoadStep;

/** Makes the files of an import of what was taken in. */
final class Assembly {

    /** Document numbers are typed as they are, and do not sound. */
    private static final char NUMBER = '〔';

    private static final Link COPY_OF = new Link("COPY_OF", NodeKind.COPY, NodeKind.DOCUMENT);

    private final Path work;
    private final Intake intake;
    private final Pinyin pinyin;
    private final Runnable goOn;
    private final Numbers numbers;
    private final Shapes shapes = new Shapes();

    /**
     * @param work folder for what is kept meanwhile
     * @param goOn is called often; what it throws ends the work
     */
    Assembly(Path work, Intake intake, PolicyTitles titles, Pinyin pinyin, Runnable goOn) {
        this.work = work;
        this.intake = intake;
        this.pinyin = pinyin;
        this.goOn = goOn;
        this.numbers = new Numbers(titles, work);
    }

    /** Writes the files, not yet published. */
    ImportArguments write(Workplace workplace) {
        Map<LoadStep, Spool<Keyed>> merged = mergeShared();
        numbers.settle();
        shapes.see(intake.shapes());
        intake.places().each(place -> shapes.see(NodeKind.COPY.name(), properties(place)));
        shapes.see(COPY_OF.type(), Map.of());
        Tables tables = new Tables(workplace, shapes);
        try (tables) {
            merged.forEach((step, rows) -> rows.each(row -> writeShared(tables, step, row)));
            intake.own().each(document -> writeOwn(tables, document));
            intake.places().each(place -> writeCopy(tables, place));
        }
        return tables.arguments();
    }

    /** Sorts and merges what documents share, of those that stand. */
    private Map<LoadStep, Spool<Keyed>> mergeShared() {
        EnumMap<LoadStep, SortedRows> sorted = new EnumMap<>(LoadStep.class);
        for (LoadStep step : Intake.SHARED) {
            sorted.put(step, new SortedRows(work, "sort-" + step, SortedRows.KEYS, merge(step)));
        }
        intake.shared().each(document -> document.rows().forEach((step, rows) -> {
            goOn.run();
            if (staysWithoutDocument(step) || intake.versions().stands(document.place())) {
                SortedRows all = Objects.requireNonNull(sorted.get(step));
                rows.forEach(row -> all.add(key(row), row));
            }
        }));
        Map<LoadStep, Spool<Keyed>> merged = new EnumMap<>(LoadStep.class);
        sorted.forEach((step, rows) -> merged.put(step, spool(step, rows)));
        return merged;
    }

    private Spool<Keyed> spool(LoadStep step, SortedRows sorted) {
        Spool<Keyed> spool = new Spool<>(work.resolve("merged-" + step + ".spool"), Keyed.class);
        sorted.each(keyed -> {
            goOn.run();
            if (step == LoadStep.ENTITY) {
                numbers.note(keyed.row());
                shapes.see(step.name(), withRoomForMore(entity(keyed.row())));
            } else {
                shapes.see(step.name(), Intake.properties(keyed.row()));
            }
            spool.add(keyed);
        });
        return spool;
    }

    /** A division of the country stays when the document goes that named it. */
    private static boolean staysWithoutDocument(LoadStep step) {
        return step == LoadStep.REGION || step == LoadStep.WITHIN;
    }

    private static BinaryOperator<Map<String, Object>> merge(LoadStep step) {
        return switch (step) {
            case ENTITY -> EntityMerge::merge;
            case PROPOSAL -> Assembly::mergeProposals;
            default -> (first, other) -> first;
        };
    }

    /** The longest title stands, then the first in character order, as in {@code cypher/load/proposal.cypher}. */
    static Map<String, Object> mergeProposals(Map<String, Object> first, Map<String, Object> other) {
        Map<String, Object> one = Intake.properties(first);
        Map<String, Object> two = Intake.properties(other);
        Map<String, Object> properties = new LinkedHashMap<>(one);
        Stream.of(one, two)
                .flatMap(known -> Stream.ofNullable((String) known.get("title")))
                .max(Comparator.<String>comparingInt(CodePoints::length).thenComparing(CodePoints.ORDER.reversed()))
                .ifPresent(title -> {
                    properties.put("title", title);
                    properties.put("name", title);
                });
        properties.put(
                "kind",
                Stream.of(one, two)
                        .map(known -> String.valueOf(known.get("kind")))
                        .min(CodePoints.ORDER)
                        .orElseThrow());
        Map<String, Object> row = new LinkedHashMap<>(first);
        row.put("properties", properties);
        return row;
    }

    private static String key(Map<String, Object> row) {
        return row.containsKey("id") ? String.valueOf(row.get("id")) : row.get("from") + "\n" + row.get("to");
    }

    private void writeShared(Tables tables, LoadStep step, Keyed keyed) {
        goOn.run();
        Link link = Link.of(step);
        Map<String, Object> row = keyed.row();
        if (link != null) {
            tables.relationship(
                    step.name(),
                    link,
                    String.valueOf(row.get("from")),
                    String.valueOf(row.get("to")),
                    Intake.properties(row));
        } else if (step == LoadStep.ENTITY) {
            writeEntity(tables, keyed);
        } else {
            NodeKind kind = NodeKind.valueOf(step.name());
            tables.node(kind, keyed.key(), List.of(kind.label()), Intake.properties(row));
        }
    }

    private void writeEntity(Tables tables, Keyed keyed) {
        if (numbers.standing(keyed.key()).equals(keyed.key())) {
            Map<String, Object> all = numbers.withCitations(keyed.row());
            tables.node(
                    NodeKind.ENTITY,
                    keyed.key(),
                    List.of(NodeKind.ENTITY.label(), NodeKind.entityLabel(String.valueOf(all.get("type")))),
                    entity(all));
        }
    }

    private Map<String, Object> entity(Map<String, Object> merged) {
        Map<String, Object> properties = EntityMerge.properties(merged);
        List<String> names = new ArrayList<>(EntityMerge.strings(properties.get("aliases")));
        names.add(String.valueOf(properties.get("name")));
        names.removeIf(name -> name.indexOf(NUMBER) >= 0);
        List<String> sounds = pinyin.keys(names);
        if (!sounds.isEmpty()) {
            properties.put("sounds", sounds);
        }
        Object absorbed = merged.get("absorbed");
        if (absorbed != null) {
            properties.put("absorbed", absorbed);
        }
        return properties;
    }

    /** What entities take over from others is known when all have been seen. */
    private static Map<String, Object> withRoomForMore(Map<String, Object> properties) {
        properties.put("absorbed", "");
        return properties;
    }

    private void writeOwn(Tables tables, Spooled document) {
        goOn.run();
        if (!intake.versions().stands(document.place())) {
            return;
        }
        Citations citations = new Citations(numbers);
        document.rows().forEach((step, rows) -> {
            Link link = Link.of(step);
            if (link == null) {
                rows.forEach(row -> writeOwnNode(tables, step, row));
            } else {
                citations.of(step, rows).stream()
                        .filter(link::fits)
                        .forEach(row -> tables.relationship(
                                step.name(),
                                link,
                                String.valueOf(row.get("from")),
                                String.valueOf(row.get("to")),
                                Intake.properties(row)));
            }
        });
    }

    private void writeOwnNode(Tables tables, LoadStep step, Map<String, Object> row) {
        NodeKind kind = NodeKind.valueOf(step.name());
        Map<String, Object> properties = Intake.properties(row);
        List<String> labels = kind == NodeKind.DOCUMENT
                ? NodeKind.documentLabels(String.valueOf(properties.get("kind")))
                : List.of(kind.label());
        tables.node(kind, String.valueOf(row.get("id")), labels, properties);
    }

    private void writeCopy(Tables tables, Place place) {
        String original = intake.versions().copyOf(place.place());
        if (original != null) {
            tables.node(NodeKind.COPY, place.file(), List.of(NodeKind.COPY.label()), properties(place));
            tables.relationship(COPY_OF.type(), COPY_OF, place.file(), original, Map.of());
        }
    }

    private static Map<String, Object> properties(Place place) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("contentHash", place.contentHash());
        String url = place.url();
        if (url != null) {
            properties.put("url", url);
        }
        return properties;
    }
}
