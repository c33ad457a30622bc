package policygraph.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a question asks for.
 *
 * @param name as in the Cypher text
 * @param type how its text is read
 * @param required whether the question makes sense without it
 * @param defaultValue what stands for it when it is not given, as text
 * @param names labels of the things that it names, empty if it names none: its value is then looked up by name, alias
 *     or document number
 * @param oneOf the values it may take, empty if any
 * @param label what to call it
 * @param about what to put there
 * @param example a value that gives an answer on the documents in {@code seeds}, as text; null to leave it out
 */
public record Parameter(
        String name,
        Type type,
        boolean required,
        @Nullable String defaultValue,
        List<String> names,
        List<String> oneOf,
        Text label,
        Text about,
        @Nullable String example) {

    /** How a parameter's text is read. */
    public enum Type {
        STRING,
        /** A whole number. */
        INTEGER,
        /** {@code 2025-05-29}. */
        DATE,
        /** {@code true} or {@code false}. */
        BOOLEAN
    }

    public Parameter {
        names = List.copyOf(names);
        oneOf = List.copyOf(oneOf);
    }
}
