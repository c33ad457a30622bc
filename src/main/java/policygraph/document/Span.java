package policygraph.document;

/**
 * A place in {@link Document#text()}: half-open, counted in UTF-16 code units, newlines included.
 *
 * @param start first code unit
 * @param end one past the last code unit
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span " + start + ".." + end + " is not a place in a text");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The text this span covers, character for character. */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** The smallest span that covers both. */
    public Span and(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
