package policygraph.graph;

/**
 * A file and what it holds.
 *
 * @param file the name it is read under
 * @param contentHash SHA-256 of its bytes, in lower-case hex
 */
public record FileHash(String file, String contentHash) {}
