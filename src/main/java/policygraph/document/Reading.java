package policygraph.document;

import java.util.Arrays;

/**
 * A document's text folded for matching, with the way back.
 *
 * <p>Width and bracket variants become one form, line breaks inside a sentence, page numbers and the blanks beside a digit,
 * letter or mark vanish; a space between two Chinese characters, two Latin words or two numbers stays as one blank, and
 * so do a tab and the wider gaps that part cells; the end of a paragraph or line of its own stays as one line feed. Positions in the reading are <em>not</em> spans: {@link #span(int, int)} leads back to the text.
 */
public final class Reading implements CharSequence {

    private final char[] chars;
    private final int[] origins;
    private final int length;
    private final String text;

    /** How many characters of the text before the last of the reading were left out. */
    private final int leftOut;

    /**
     * @param chars folded characters, of which the first {@code length} count
     * @param origins for each of them, its place in the text; ascending
     */
    Reading(char[] chars, int[] origins, int length) {
        this.chars = Arrays.copyOf(chars, length);
        this.origins = Arrays.copyOf(origins, length);
        this.length = length;
        this.text = new String(chars, 0, length);
        this.leftOut = length == 0 ? 0 : origins[length - 1] - (length - 1);
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return chars[index];
    }

    @Override
    public String subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /** The place in the text that the positions {@code start} to {@code end} of this reading were read from. */
    public Span span(int start, int end) {
        if (start == end) {
            int at = start < length ? origins[start] : length == 0 ? 0 : origins[length - 1] + 1;
            return new Span(at, at);
        }
        return new Span(origins[start], origins[end - 1] + 1);
    }

    /** The first position of this reading that was read at or after the place {@code offset} of the text. */
    public int position(int offset) {
        // No character stands before its origin, and none farther from it than all that was left out.
        int low = Math.min(length, Math.max(0, offset - leftOut));
        int high = Math.min(length, Math.max(low, offset));
        int found = Arrays.binarySearch(origins, low, high, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** The folded characters that a span of the text was read as. */
    public String read(Span span) {
        int start = position(span.start());
        return subSequence(start, Math.max(start, position(span.end())));
    }
}
