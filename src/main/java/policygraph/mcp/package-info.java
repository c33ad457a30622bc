/**
 * The catalogue of questions as tools of the Model Context Protocol, for agents that speak it over HTTP at {@code /mcp}.
 *
 * <p>Takes tool calls and gives answers short enough for a model to read. It answers nothing by itself and writes nothing:
 * {@link policygraph.question} answers, and each tool is a question of {@code cypher/question}.
 */
@NullMarked
package policygraph.mcp;

import org.jspecify.annotations.NullMarked;
