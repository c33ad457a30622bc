package policygraph.seed;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policygraph.PolicyGraphException;

/**
 * One row of a table.
 *
 * @param table the table's name and the row's line, for messages: {@code gazetteer/region.tsv:12}
 * @param cells text by column; an empty cell is the empty string
 */
public record Row(String table, Map<String, String> cells) {

    public Row {
        cells = Map.copyOf(cells);
    }

    /**
     * The cell of a column.
     *
     * @throws PolicyGraphException if the table has no such column
     */
    public String get(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new PolicyGraphException("seeds/" + table + ": no column " + column);
        }
        return cell;
    }

    /** The cell of a column, null when it is empty. */
    public @Nullable String find(String column) {
        String cell = get(column);
        return cell.isEmpty() ? null : cell;
    }

    /** The parts of a cell that lists several values, separated by {@code |}. */
    public List<String> list(String column) {
        String cell = get(column);
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }
}
