package policygraph.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The scorecard as Markdown that can also be read in a terminal. */
final class Report {

    private final Map<Origin, Scorecard> parts = new EnumMap<>(Origin.class);
    private final Map<Exam, Scorecard> documents = new LinkedHashMap<>();
    private final Scorecard whole = new Scorecard();

    void add(Exam exam, Scorecard card) {
        documents.put(exam, card);
        whole.add(card);
        parts.computeIfAbsent(exam.origin(), origin -> new Scorecard()).add(card);
    }

    Map<Origin, Scorecard> parts() {
        return parts;
    }

    List<String> errors() {
        return whole.errors();
    }

    String markdown(FrozenScorecard frozen) {
        List<String> lines = new ArrayList<>();
        lines.add(documents.size() + " documents:");
        parts.keySet().forEach(origin -> lines.add("- " + count(origin) + " " + origin.meaning()));
        lines.add("");
        lines.add(
                "The rules are written by hand and were written with all of these in view, so that no figure here is that of");
        lines.add(
                "a document kept back. `change` compares with the frozen scorecard; the last columns are the F1 of each part.");
        lines.add("");
        lines.addAll(types(frozen));
        lines.add("");
        lines.add("By document, so that none hides in a mean (F1):");
        lines.add("");
        lines.addAll(byDocument());
        return String.join("\n", lines) + "\n";
    }

    private long count(Origin origin) {
        return documents.keySet().stream()
                .filter(exam -> exam.origin() == origin)
                .count();
    }

    private List<String> types(FrozenScorecard frozen) {
        Table table = new Table();
        List<String> head = new ArrayList<>(List.of("", "P", "R", "F1", "tp", "fp", "fn", "change"));
        parts.keySet().forEach(origin -> head.add(origin.label()));
        table.add(head);
        for (String type : Scorecard.rows()) {
            Tally tally = whole.of(type);
            List<String> row = new ArrayList<>(List.of(
                    type,
                    share(tally.precision()),
                    share(tally.recall()),
                    share(tally.f1()),
                    String.valueOf(tally.tp()),
                    String.valueOf(tally.fp()),
                    String.valueOf(tally.fn()),
                    change(type, frozen)));
            parts.values().forEach(part -> row.add(f1(part.of(type))));
            table.add(row);
        }
        return table.lines();
    }

    /** Found more or less, too much more or less: {@code +2 found, -1 false}. Sums have none. */
    private String change(String type, FrozenScorecard frozen) {
        if (!Scorecard.types().contains(type)) {
            return "";
        }
        Tally was = parts.keySet().stream().map(part -> frozen.of(part, type)).reduce(Tally.NONE, Tally::and);
        Tally is = whole.of(type);
        List<String> changes = new ArrayList<>();
        addChange(changes, is.tp() - was.tp(), "found");
        addChange(changes, is.fp() - was.fp(), "false");
        addChange(changes, is.fn() - was.fn(), "missed");
        return String.join(", ", changes);
    }

    private static void addChange(List<String> changes, int difference, String what) {
        if (difference != 0) {
            changes.add((difference > 0 ? "+" : "") + difference + " " + what);
        }
    }

    private List<String> byDocument() {
        Table table = new Table();
        table.add(List.of("", "part", "entities", "relations", "metrics", "commitments", "header", "issuer"));
        documents.forEach((exam, card) -> table.add(List.of(
                exam.gold().name(),
                exam.origin().label(),
                f1(card.of(Scorecard.ALL_ENTITIES)),
                f1(card.of(Scorecard.ALL_RELATIONS)),
                f1(card.of(Scorecard.METRIC)),
                f1(card.of(Scorecard.COMMITMENT)),
                f1(card.of(Scorecard.ALL_HEADER)),
                exam.issuer())));
        return table.lines();
    }

    /** Nothing if there is nothing to find and nothing found. */
    private static String f1(Tally tally) {
        return tally.equals(Tally.NONE) ? "" : share(tally.f1());
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }

    /** Columns padded to the same width. */
    private static final class Table {

        private final List<List<String>> rows = new ArrayList<>();

        void add(List<String> row) {
            rows.add(List.copyOf(row));
        }

        List<String> lines() {
            List<String> lines = new ArrayList<>();
            rows.forEach(row -> lines.add(line(row)));
            StringBuilder rule = new StringBuilder("|");
            for (int column = 0; column < rows.get(0).size(); column++) {
                rule.append("-".repeat(width(column) + 2)).append('|');
            }
            lines.add(1, rule.toString());
            return lines;
        }

        private String line(List<String> row) {
            StringBuilder line = new StringBuilder("|");
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                line.append(' ')
                        .append(cell)
                        .append(" ".repeat(width(column) - cell.length()))
                        .append(" |");
            }
            return line.toString();
        }

        private int width(int column) {
            return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
        }
    }
}
