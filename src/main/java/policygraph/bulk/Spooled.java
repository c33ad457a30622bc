package policygraph.bulk;

import java.util.List;
import java.util.Map;
import policygraph.graph.LoadStep;

/**
 * Rows of one document, on disk until it is known which documents stand.
 *
 * @param place its number in the order of the input
 * @param rows by the statement that would write them
 */
record Spooled(int place, Map<LoadStep, List<Map<String, Object>>> rows) {

    /** The line of a spool, made of rows that are JSON already: their place is told last. */
    static String line(int place, String rows) {
        return "{\"place\":" + place + ",\"rows\":" + rows + "}";
    }
}
