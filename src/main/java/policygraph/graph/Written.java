package policygraph.graph;

/**
 * What became of one document.
 *
 * @param documentId its id
 * @param file the name it was read under
 * @param outcome what writing it changed
 */
public record Written(String documentId, String file, Outcome outcome) {}
