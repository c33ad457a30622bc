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

    List<Map<String, Object>> of(LoadStep step) {
        return rows.getOrDefault(step, List.of());
    }
}
