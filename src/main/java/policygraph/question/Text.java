package policygraph.question;

/**
 * Words for readers, in both languages of the project.
 *
 * @param zh Chinese, shown first
 * @param en English
 */
public record Text(String zh, String en) {}
