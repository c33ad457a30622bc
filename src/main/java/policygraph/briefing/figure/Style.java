package policygraph.briefing.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import policygraph.question.Text;
import policygraph.seed.Row;
import policygraph.seed.Seeds;

/** How sorts of things and relationships are shown: {@code seeds/briefing/style}, shared with page and Neo4j Browser. */
final class Style {

    private static final String OTHER = "Entity";
    private static final Map<String, String> SAME = Map.of("Reply", "Document", "Notice", "Document");

    private final List<Kind> kinds = new ArrayList<>();
    private final Map<String, Text> relations = new TreeMap<>();

    /** A sort of things. */
    record Kind(String label, Text name, String colour, Outline outline) {

        /** The colour, thin enough to read text on: a share of it in white. */
        String tint(double share) {
            int[] mixed = new int[3];
            for (int i = 0; i < mixed.length; i++) {
                int full = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16);
                mixed[i] = (int) Math.round(255 + (full - 255) * share);
            }
            return String.format("#%02X%02X%02X", mixed[0], mixed[1], mixed[2]);
        }
    }

    Style() {
        for (Row row : Seeds.table("briefing/style/kind.tsv")) {
            kinds.add(new Kind(row.get("label"), text(row), row.get("colour"), Outline.of(row.get("outline"))));
        }
        for (Row row : Seeds.table("briefing/style/relation.tsv")) {
            relations.put(row.get("type"), text(row));
        }
    }

    private static Text text(Row row) {
        return new Text(row.get("zh"), row.get("en"));
    }

    /** All sorts, in the order of legends. */
    List<Kind> kinds() {
        return List.copyOf(kinds);
    }

    /** The sort of a label; replies and notices are documents. */
    Kind kind(String label) {
        String name = Objects.requireNonNullElse(SAME.get(label), label);
        return kinds.stream()
                .filter(kind -> kind.label().equals(name))
                .findFirst()
                .orElseGet(() -> kind(OTHER));
    }

    /** What a relationship is called; its type itself where nobody gave it a name. */
    Text relation(String type) {
        Text known = relations.get(type);
        return known == null ? new Text(type, type) : known;
    }

    Map<String, Text> relations() {
        return Map.copyOf(relations);
    }
}
