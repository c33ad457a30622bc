package policygraph.format;

import java.util.List;
import java.util.stream.Collectors;

/** A row of a table as lines of text. */
final class TableRow {

    /** What is longer, in several lines, is no cell of a table but a page laid out in one. */
    private static final int LONGEST_CELL = 120;

    private TableRow() {}

    /** One line with tabs between the cells; of a table that only lays out a page, the cells' lines one below the other. */
    static String of(List<String> cells) {
        List<String> filled = cells.stream().map(String::strip).toList();
        if (filled.size() == 1 || filled.stream().anyMatch(TableRow::isLaidOut)) {
            return filled.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining("\n"));
        }
        return filled.stream().map(TableRow::inOneLine).collect(Collectors.joining("\t"));
    }

    private static boolean isLaidOut(String cell) {
        return cell.indexOf('\n') >= 0 && (cell.length() > LONGEST_CELL || cell.indexOf('\t') >= 0);
    }

    /** A narrow column breaks words anywhere. */
    private static String inOneLine(String cell) {
        StringBuilder line = new StringBuilder(cell.length());
        for (String part : cell.split("\\s*\n\\s*")) {
            boolean latin = !line.isEmpty()
                    && !part.isEmpty()
                    && !TextLines.isWide(line.charAt(line.length() - 1))
                    && !TextLines.isWide(part.charAt(0));
            line.append(latin ? " " : "").append(part);
        }
        return line.toString();
    }
}
