package policygraph.question;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.PolicyGraphException;

/** Values as Cypher writes them. */
final class Literal {

    private static final Pattern LINE = Pattern.compile("([a-z][a-z0-9_]*) => (.+)");
    private static final Pattern STRING = Pattern.compile("'((?:[^'\\\\]|\\\\['\\\\])*)'");
    private static final Pattern DATE = Pattern.compile("date\\('(.*)'\\)");

    private Literal() {}

    /** The value of a header's {@code :param} line, as text; null for {@code null}. */
    static @Nullable String example(String name, Parameter.Type type, HeaderLine line) {
        Matcher form = LINE.matcher(line.value());
        if (!form.matches() || !form.group(1).equals(name)) {
            throw line.error("expected \":param " + name + " => literal\"");
        }
        String literal = form.group(2);
        if (literal.equals("null")) {
            return null;
        }
        String value = text(type, literal);
        if (value == null) {
            throw line.error(literal + " is no literal of the parameter's type");
        }
        try {
            Arguments.value(name, type, value);
        } catch (PolicyGraphException e) {
            throw line.error(String.valueOf(e.getMessage()));
        }
        return value;
    }

    private static @Nullable String text(Parameter.Type type, String literal) {
        Pattern quoted = type == Parameter.Type.DATE ? DATE : STRING;
        if (type == Parameter.Type.INTEGER || type == Parameter.Type.BOOLEAN) {
            return literal;
        }
        Matcher form = quoted.matcher(literal);
        return form.matches() ? form.group(1).replaceAll("\\\\(.)", "$1") : null;
    }

    /** A value as Cypher writes it. */
    static String of(@Nullable Object value) {
        if (value instanceof String string) {
            return "'" + string.replace("\\", "\\\\").replace("'", "\\'") + "'";
        }
        if (value instanceof LocalDate date) {
            return "date('" + date + "')";
        }
        return String.valueOf(value);
    }
}
