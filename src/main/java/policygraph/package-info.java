/**
 * PolicyGraph: replies of Chinese government departments as a knowledge graph.
 *
 * <p>This root composes the stages: {@link policygraph.Extractor} runs the left half, document to statements, and knows
 * neither Spring nor Neo4j; the application adds graph, questions and briefings. Nothing but composition lives here.
 */
@NullMarked
package policygraph;

import org.jspecify.annotations.NullMarked;
