/**
 * Neo4j inside the application: the default when no other server is configured.
 *
 * <p>Takes a folder and two ports; gives the driver its address and password, and serves Neo4j Browser. With
 * {@code spring.neo4j.uri} set nothing of this package is created. It knows nothing of what the graph holds.
 */
@NullMarked
package policygraph.embedded;

import org.jspecify.annotations.NullMarked;
