package policygraph.question;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policygraph.PolicyGraphException;

/**
 * One line of a question's header: {@code // key: value}, or {@code //   key: value} when it belongs to the line above.
 *
 * @param file the file, for messages
 * @param number line number from 1
 * @param inner whether it belongs to the line above
 * @param key what it says
 * @param value how
 */
record HeaderLine(String file, int number, boolean inner, String key, String value) {

    private static final Pattern FORM = Pattern.compile("// (  )?([a-z]+): (\\S.*)");

    /** The example value, written as Neo4j Browser takes it: {@code //   :param name => literal}. */
    private static final Pattern EXAMPLE = Pattern.compile("//   :param (\\S+ => .+)");

    static final String PARAM = ":param";

    static HeaderLine of(String file, int number, String line) {
        Matcher example = EXAMPLE.matcher(line);
        if (example.matches()) {
            return new HeaderLine(file, number, true, PARAM, example.group(1).strip());
        }
        Matcher form = FORM.matcher(line);
        if (!form.matches()) {
            throw new PolicyGraphException(file + ":" + number
                    + ": expected \"// key: value\", or \"//   key: value\" below a parameter, found \"" + line + '"');
        }
        return new HeaderLine(
                file,
                number,
                form.group(1) != null,
                form.group(2),
                form.group(3).strip());
    }

    /** The value's parts, separated by {@code |}. */
    List<String> parts(int least, int most, String form) {
        List<String> parts =
                List.of(value.split("\\|", -1)).stream().map(String::strip).toList();
        if (parts.size() < least || parts.size() > most || parts.stream().anyMatch(String::isEmpty)) {
            throw error("expected \"" + key + ": " + form + '"');
        }
        return parts;
    }

    Text text() {
        List<String> parts = parts(2, 2, "Chinese | English");
        return new Text(parts.get(0), parts.get(1));
    }

    PolicyGraphException error(String what) {
        return new PolicyGraphException(file + ":" + number + ": " + what);
    }
}
