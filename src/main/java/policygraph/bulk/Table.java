package policygraph.bulk;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A file of nodes or relationships with a typed header. */
final class Table implements AutoCloseable {

    private final Path file;
    private final List<String> properties;
    private final BufferedWriter out;
    private int longest;

    /**
     * @param head the columns that are no properties, as the importer names them
     * @param columns the properties
     */
    Table(Path file, List<String> head, Columns columns) {
        this.file = file;
        this.properties = List.copyOf(columns.types().keySet());
        this.out = Spool.writer(file);
        StringBuilder header = new StringBuilder(String.join(",", head));
        columns.types()
                .forEach((name, type) ->
                        header.append(',').append(name).append(':').append(type));
        write(header.toString());
    }

    /** Adds a row: the values of the head, then those of the properties. */
    void add(List<?> head, Map<String, Object> row) {
        CsvLine line = new CsvLine();
        head.forEach(line::add);
        properties.forEach(name -> line.add(row.get(name)));
        write(line.toString());
    }

    private void write(String line) {
        longest = Math.max(longest, line.length());
        try {
            out.write(line);
            out.write('\n');
        } catch (IOException e) {
            throw Spool.unwritable(file, e);
        }
    }

    Path file() {
        return file;
    }

    /** Characters of the longest row. */
    int longest() {
        return longest;
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw Spool.unwritable(file, e);
        }
    }
}
