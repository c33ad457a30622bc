package policygraph.graph;

import java.util.Set;

/**
 * A document that the graph holds already.
 *
 * @param written what is told of it
 * @param keys by what another document could be a version of it
 */
public record Held(Written written, Set<String> keys) {}
