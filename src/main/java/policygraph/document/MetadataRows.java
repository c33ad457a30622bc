package policygraph.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policygraph.document.Labels.Found;
import policygraph.document.Labels.Label;
import policygraph.document.Labels.Role;

/**
 * Labels and their values above and below a body: side by side with a colon, in the cells of a table, or on alternating
 * lines. A label may stand without a value.
 */
final class MetadataRows {

    /**
     * A value.
     *
     * @param start its place in the reading
     * @param value its characters, without stray marks around it
     */
    record Row(Label label, int start, String value) {

        int end() {
            return start + value.length();
        }
    }

    /** Between two values, or around one. */
    private static final String EDGES = " |；;，,。()〔〕[]/\\：*";

    private static final String SEPARATORS = " |；，(〔[";

    private final List<Row> rows = new ArrayList<>();
    private final NavigableMap<Integer, Row> byStart = new TreeMap<>();

    private MetadataRows() {}

    static MetadataRows of(List<Paragraph> lines) {
        MetadataRows metadata = new MetadataRows();
        for (int i = 0; i < lines.size(); i++) {
            metadata.addLine(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : null);
        }
        return metadata;
    }

    private void addLine(Paragraph line, @Nullable Paragraph next) {
        List<Found> labels = labels(line);
        for (int k = 0; k < labels.size(); k++) {
            Found found = labels.get(k);
            int end = k + 1 < labels.size() ? labels.get(k + 1).start() : line.length();
            Row row = row(found.label(), line, found.value(), end);
            boolean last = k + 1 == labels.size();
            if (row.value().isEmpty() && last && next != null && labels(next).isEmpty()) {
                row = row(found.label(), next, 0, next.length());
            }
            if (!row.value().isEmpty()) {
                rows.add(row);
                byStart.put(row.start(), row);
            }
        }
    }

    private static Row row(Label label, Paragraph line, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && EDGES.indexOf(line.text().charAt(start)) >= 0) {
            start++;
        }
        while (end > start && EDGES.indexOf(line.text().charAt(end - 1)) >= 0 && !closes(line.text(), start, end)) {
            end--;
        }
        return new Row(label, line.start() + start, line.text().substring(start, end));
    }

    /** A bracket at the end that was opened inside stays. */
    private static boolean closes(String text, int start, int end) {
        char open =
                switch (text.charAt(end - 1)) {
                    case ')' -> '(';
                    case '〕' -> '〔';
                    default -> 0;
                };
        return open != 0 && text.substring(start, end).indexOf(open) >= 0;
    }

    /** The labels of a line; behind the first, one counts without a colon only where the first did. */
    static List<Found> labels(Paragraph line) {
        List<Found> labels = new ArrayList<>();
        String text = line.text();
        int i = 0;
        while (i < text.length()) {
            boolean opens = i == 0 || SEPARATORS.indexOf(text.charAt(i - 1)) >= 0;
            Found found = opens && text.charAt(i) != ' ' ? Labels.SEEDS.at(text, i, text.length()) : null;
            if (found != null
                    && (found.colon()
                            || i == 0
                            || !labels.isEmpty() && !labels.get(0).colon())) {
                labels.add(found);
                i = Math.max(i + 1, found.value());
            } else {
                i++;
            }
        }
        return labels;
    }

    /** Whether a value begins at this position of the reading. */
    boolean isValue(int position) {
        return rows.stream().anyMatch(row -> row.start() == position);
    }

    /** Whether a position of the reading lies in a value. */
    boolean covers(int position) {
        Map.Entry<Integer, Row> row = byStart.floorEntry(position);
        return row != null && position < row.getValue().end();
    }

    /** The values of a role, the most trusted labels first, else in text order. */
    List<Row> all(Role role) {
        return stream(role).toList();
    }

    Stream<Row> stream(Role role) {
        return rows.stream().filter(row -> row.label().role() == role).sorted(Comparator.comparingInt(row -> row.label()
                .rank()));
    }
}
