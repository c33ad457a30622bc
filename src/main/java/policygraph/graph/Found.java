package policygraph.graph;

/**
 * A document in the graph.
 *
 * @param name what it was asked for by
 * @param id its id
 * @param title its title, or the name of its file
 */
public record Found(String name, String id, String title) {}
