package policygraph.question;

/**
 * A remark that an answer makes when a row calls for it.
 *
 * @param when the boolean column whose {@code true} calls for it
 * @param text the remark, with {@code {column}} where a cell of that row is to stand
 */
public record NoteRule(String when, Text text) {}
