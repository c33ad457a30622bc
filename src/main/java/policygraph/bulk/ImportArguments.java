package policygraph.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What Neo4j's importer has to be told.
 *
 * @param all arguments of {@code neo4j-admin database import full}, without the name of the database
 */
public record ImportArguments(List<String> all) {

    /** The importer's own limit for a field is 4 Mi; so that a line as long has room. */
    private static final int ORDINARY_LINE = 1 << 20;

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=+-]+");

    public ImportArguments {
        all = List.copyOf(all);
    }

    /**
     * @param files the arguments that name them
     * @param longestLine characters of the longest line
     */
    static ImportArguments of(List<String> files, int longestLine) {
        List<String> all = new ArrayList<>(List.of(
                "--id-type=string",
                String.format(Locale.ROOT, "--array-delimiter=U+%04X", (int) CsvLine.IN_LIST),
                "--multiline-fields=true",
                "--legacy-style-quoting=false",
                "--ignore-empty-strings=false",
                "--trim-strings=false"));
        if (longestLine > ORDINARY_LINE) {
            all.add("--read-buffer-size=" + Integer.highestOneBit(longestLine) / ORDINARY_LINE * 8 + "m");
        }
        all.addAll(files);
        return new ImportArguments(all);
    }

    /** A command to copy into a shell. */
    public String command() {
        List<String> words = new ArrayList<>(List.of("neo4j-admin database import full neo4j"));
        all.forEach(argument ->
                words.add(PLAIN.matcher(argument).matches() ? argument : "'" + argument.replace("'", "'\\''") + "'"));
        return String.join(" \\\n  ", words);
    }
}
