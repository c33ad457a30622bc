package policygraph.bulk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The files of an import, opened as rows come. */
final class Tables implements AutoCloseable {

    private final Workplace workplace;
    private final Shapes shapes;
    private final Map<String, Table> nodes = new LinkedHashMap<>();
    private final Map<String, Table> relationships = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();

    /**
     * @param shapes which columns there are; all rows must have been seen
     */
    Tables(Workplace workplace, Shapes shapes) {
        this.workplace = workplace;
        this.shapes = shapes;
    }

    void node(NodeKind kind, String id, List<String> labels, Map<String, Object> properties) {
        int variant = variant(kind.name(), properties);
        nodes.computeIfAbsent(
                        name(kind.name(), variant),
                        name -> open(
                                name,
                                kind.name(),
                                variant,
                                List.of(kind.key() + ":ID(" + kind.label() + ")", ":LABEL")))
                .add(List.of(id, labels), properties);
    }

    /**
     * @param name of the file
     */
    void relationship(String name, Link link, String from, String to, Map<String, Object> properties) {
        int variant = variant(name, properties);
        String file = name(name, variant);
        types.put(file, link.type());
        relationships
                .computeIfAbsent(
                        file,
                        f -> open(
                                f,
                                name,
                                variant,
                                List.of(
                                        ":START_ID(" + link.from().label() + ")",
                                        ":END_ID(" + link.to().label() + ")")))
                .add(List.of(from, to), properties);
    }

    /** What the importer is told of these files where they are published; to be asked when they are closed. */
    ImportArguments arguments() {
        List<String> files = new ArrayList<>();
        nodes.values().forEach(table -> files.add("--nodes=" + workplace.published(table.file())));
        relationships.forEach((name, table) ->
                files.add("--relationships=" + types.get(name) + "=" + workplace.published(table.file())));
        int longest = 0;
        for (Map<String, Table> tables : List.of(nodes, relationships)) {
            for (Table table : tables.values()) {
                longest = Math.max(longest, table.longest());
            }
        }
        return ImportArguments.of(files, longest);
    }

    private int variant(String name, Map<String, Object> properties) {
        List<Columns> some = shapes.of(name);
        for (int i = 0; i < some.size(); i++) {
            if (some.get(i).hold(properties)) {
                return i;
            }
        }
        throw new IllegalStateException("no file has the columns of " + name + " " + properties.keySet());
    }

    private Table open(String file, String name, int variant, List<String> head) {
        return new Table(
                workplace.unpublished().resolve(file + ".csv"),
                head,
                shapes.of(name).get(variant));
    }

    private static String name(String name, int variant) {
        String file = name.toLowerCase(Locale.ROOT).replace('_', '-');
        return variant == 0 ? file : file + "-" + (variant + 1);
    }

    @Override
    public void close() {
        nodes.values().forEach(Table::close);
        relationships.values().forEach(Table::close);
    }
}
