package policygraph.question;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * A row as the graph gave it.
 *
 * @param cells by column
 * @param graph the paths behind it
 */
record Found(Map<String, @Nullable Object> cells, Value graph) {

    private static Found of(Question question, Record record) {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        question.columns().forEach(column -> cells.put(column.name(), Cells.plain(record.get(column.name()))));
        return new Found(cells, record.get(Question.GRAPH));
    }

    /** The rows in the order asked for, read as they are taken; all at once if they must be sorted here. */
    static Iterator<Found> rows(
            TransactionContext tx, Question question, Map<String, @Nullable Object> values, List<SortKey> sort) {
        Result result = tx.run(question.cypher(), values);
        return sort.isEmpty()
                ? result.stream().map(record -> of(question, record)).iterator()
                : sorted(result, question, sort).iterator();
    }

    /** Sorted here: the order of a Cypher text cannot be a parameter, and no text is built of what is asked. */
    private static List<Found> sorted(Result result, Question question, List<SortKey> sort) {
        List<Found> rows = new ArrayList<>();
        while (result.hasNext()) {
            if (rows.size() == Reserved.MOST_SORTED) {
                throw new BadParameterException(
                        Reserved.SORT,
                        "结果超过 " + Reserved.MOST_SORTED + " 行，不能排序；请缩小范围。More than " + Reserved.MOST_SORTED
                                + " rows cannot be sorted; ask for less.");
            }
            rows.add(of(question, result.next()));
        }
        rows.sort(SortKey.order(sort));
        return rows;
    }
}
