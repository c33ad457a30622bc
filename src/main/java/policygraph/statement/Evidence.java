package policygraph.statement;

import policygraph.document.Span;

/**
 * The words behind a statement.
 *
 * @param span the place in the document's text
 * @param quote the text at that place, character for character
 */
public record Evidence(Span span, String quote) {

    public static Evidence at(Span span, CharSequence text) {
        return new Evidence(span, span.in(text));
    }
}
