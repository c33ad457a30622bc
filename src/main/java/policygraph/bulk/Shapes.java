package policygraph.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which columns the files of each name have: one file, or several where one property has values of several types. */
final class Shapes {

    private final Map<String, List<Columns>> files = new TreeMap<>();

    /** Makes room for a row. */
    void see(String name, Map<String, Object> properties) {
        List<Columns> some = files.computeIfAbsent(name, n -> new ArrayList<>());
        Columns columns = some.stream()
                .filter(one -> one.admits(properties))
                .findFirst()
                .orElseGet(() -> {
                    Columns more = new Columns();
                    some.add(more);
                    return more;
                });
        columns.add(properties);
    }

    /** The columns of the files of a name, in order. */
    List<Columns> of(String name) {
        return files.getOrDefault(name, List.of());
    }
}
