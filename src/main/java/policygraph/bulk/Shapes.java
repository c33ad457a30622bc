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
        see(name, Columns.of(properties));
    }

    /** Makes room for all rows that others have room for. */
    void see(Shapes others) {
        others.files.forEach((name, some) -> some.forEach(columns -> see(name, columns)));
    }

    private void see(String name, Columns columns) {
        List<Columns> some = files.computeIfAbsent(name, n -> new ArrayList<>());
        Columns file = some.stream()
                .filter(one -> one.admits(columns))
                .findFirst()
                .orElseGet(() -> {
                    Columns more = new Columns();
                    some.add(more);
                    return more;
                });
        file.add(columns);
    }

    /** The columns of the files of a name, in order. */
    List<Columns> of(String name) {
        return files.getOrDefault(name, List.of());
    }
}
