/**
 * The command line: {@code extract}, {@code load} and the server, in one jar.
 *
 * <p>Takes arguments, calls the composition at the root, prints. It decides nothing about texts or graphs.
 */
@NullMarked
package policygraph.command;

import org.jspecify.annotations.NullMarked;
