package policygraph.question;

import org.jspecify.annotations.Nullable;

/**
 * One column of an answer.
 *
 * @param name as the Cypher text returns it
 * @param type what stands in it
 * @param title what to call it
 * @param id for a column that names a thing, the column with that thing's id
 */
public record Column(String name, Type type, Text title, @Nullable String id) {

    /** What stands in a column's cells; any cell may be empty. */
    public enum Type {
        STRING,
        /** A list of strings. */
        STRINGS,
        INTEGER,
        NUMBER,
        BOOLEAN,
        /** ISO 8601, as a string. */
        DATE,
        /** The stable id of a thing, for links; not for reading. */
        ID
    }
}
