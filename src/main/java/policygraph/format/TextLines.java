package policygraph.format;

/** Gathers the lines of a text: none blank, none with blanks at its end, none with characters that no text has. */
final class TextLines {

    private final StringBuilder text = new StringBuilder();

    void add(CharSequence line) {
        int start = text.length();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\n' || c == '\r' || c == '\f' || c == '\u000b') {
                start = end(start);
            } else if (c >= ' ' && c != '\u007f' || c == '\t') {
                text.append(c);
            }
        }
        end(start);
    }

    /** Ends the line that began at {@code start}, gives where the next one begins. */
    private int end(int start) {
        int end = text.length();
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
        if (end > start) {
            text.append('\n');
        }
        return text.length();
    }

    int length() {
        return text.length();
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** White space of every width, control characters, and marks that take no room. */
    static boolean isBlank(int c) {
        return c <= ' '
                || c == '\u00a0'
                || Character.isWhitespace(c)
                || c >= '\u200b' && c <= '\u200f'
                || c == '\u2060'
                || c == '\ufeff';
    }

    /** Chinese characters and the marks of their width, between which a page knows no blanks. */
    static boolean isWide(char c) {
        return c >= '\u2e80' && c <= '\uffee' || c >= '\u2018' && c <= '\u201d' || c == '\u2014' || c == '\u2026';
    }
}
