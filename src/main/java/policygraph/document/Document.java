package policygraph.document;

import java.util.List;

/**
 * One reply or notice as it was read, before anything in it is named.
 *
 * @param id {@code doc-} and the first 16 hex digits of the SHA-256 of the text without white space, so that the same
 *     words are the same document wherever they were found
 * @param source where it came from
 * @param text the text as read; every {@link Span} of every later stage points into it
 * @param reading the same text folded for matching
 * @param header what the document says about itself
 * @param body the part of the text between the salutation or title and the signature, where statements are made
 * @param sentences the sentences of the body in reading order, each a span of the text
 */
public record Document(
        String id, Source source, String text, Reading reading, Header header, Span body, List<Sentence> sentences) {

    public Document {
        sentences = List.copyOf(sentences);
    }
}
