package policygraph.document;

/**
 * A sentence of the body, ended by 。！？； or by the end of its paragraph; a heading is a sentence of its own.
 *
 * @param span where it stands, end mark included
 * @param paragraph number of its paragraph, counted from 0
 * @param heading true for a line such as 一、…… that opens a section
 */
public record Sentence(Span span, int paragraph, boolean heading) {}
