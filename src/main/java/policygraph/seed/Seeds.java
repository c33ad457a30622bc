package policygraph.seed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import policygraph.PolicyGraphException;

/** The files below {@code seeds/}, read from the class path. */
public final class Seeds {

    private Seeds() {}

    /**
     * The rows of a tab-separated table. The first line names the columns; empty lines and lines that open with # do
     * not count.
     *
     * @param name below {@code seeds/}: {@code gazetteer/region.tsv}
     * @throws PolicyGraphException if there is no such table or a line has too many cells; the message names the line
     */
    public static List<Row> table(String name) {
        List<Row> rows = new ArrayList<>();
        String[] columns = {};
        int number = 0;
        for (String line : text(name).split("\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (columns.length == 0) {
                columns = cells;
            } else {
                rows.add(row(name + ":" + number, columns, cells));
            }
        }
        return List.copyOf(rows);
    }

    private static Row row(String place, String[] columns, String[] cells) {
        if (cells.length > columns.length) {
            throw new PolicyGraphException("seeds/" + place + ": " + cells.length + " cells under " + columns.length
                    + " columns; separate cells by one tab");
        }
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i++) {
            byColumn.put(columns[i].strip(), i < cells.length ? cells[i].strip() : "");
        }
        return new Row(place, byColumn);
    }

    /**
     * A YAML file that holds a list of mappings.
     *
     * @param name below {@code seeds/}: {@code rule/mention/policy.yaml}
     * @throws PolicyGraphException if there is no such file or it holds anything else
     */
    public static List<Map<String, Object>> rules(String name) {
        Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(text(name));
        if (!(loaded instanceof List<?> list)) {
            throw new PolicyGraphException("seeds/" + name + ": expected a list of rules");
        }
        List<Map<String, Object>> rules = new ArrayList<>();
        for (Object element : list) {
            if (!(element instanceof Map<?, ?> map)) {
                throw new PolicyGraphException("seeds/" + name + ": expected a mapping, found " + element);
            }
            Map<String, Object> rule = new LinkedHashMap<>();
            map.forEach((key, value) -> rule.put(String.valueOf(key), value));
            rules.add(rule);
        }
        return List.copyOf(rules);
    }

    /** The whole text of a file. */
    public static String text(String name) {
        try (InputStream in = Seeds.class.getResourceAsStream("/seeds/" + name)) {
            if (in == null) {
                throw new PolicyGraphException("seeds/" + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new PolicyGraphException("seeds/" + name + " cannot be read", e);
        }
    }
}
