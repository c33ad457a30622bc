/**
 * Keeps extractions in Neo4j.
 *
 * <p>Takes {@link policygraph.graph.Loadable}s, an extraction with the hash of the bytes it was read from, and writes them
 * through the statements in {@code cypher/load}, a document wholly or not at all. The entry is
 * {@link policygraph.graph.GraphWriter}. It reads no text, finds no names and answers no questions.
 *
 * <p>What a document says is a relationship with {@code source}, {@code start}, {@code end}, {@code quote}, {@code rule},
 * {@code basis} and {@code confidence}, one for each (from, type, to, source); nodes that a document alone speaks of go
 * when it goes. {@code MENTIONS} also keeps, as {@code surfaces}, {@code starts} and {@code ends}, every place and wording,
 * and for a policy what this document holds its title and number to be, so that names and aliases of an entity can be told
 * again when a document is removed.
 *
 * <p>A notice is {@code TEXT_OF} the policy that others cite, and what it says of itself is said of that policy. Citations by
 * number alone carry the id of a policy of no title as {@code stub}, and hang on the policy whose number it is once a
 * document tells its title.
 *
 * <p>The same document at another address or in another format, told by the letters and digits of its body, is a {@code
 * Copy} of it; a newer version, told by place or by number and title, takes the places of the older one over.
 *
 * <p>A mention that could not be decided is {@code (:Document)-[:MENTIONS_UNDECIDED]->(:Undecided {id, name, surface, type,
 * candidates, candidateIds, reason})}, one node for each document, type and wording, for a person to judge.
 *
 * <p>Facts of a gazetteer are of no document and have no source: {@code OF_REGION}, {@code LOCATED_IN} and {@code WITHIN};
 * {@code PART_OF} and {@code SUCCEEDED_BY {date}} between central bodies. Naming one body brings its line of reforms and what
 * each is part of, and with the last name of a line the whole line goes; a region stays.
 */
@NullMarked
package policygraph.graph;

import org.jspecify.annotations.NullMarked;
