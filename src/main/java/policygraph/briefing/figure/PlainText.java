package policygraph.briefing.figure;

/**
 * Text of documents made safe to set: control characters, marks that turn the direction of writing, and halves of
 * characters can spoil a picture or a file. Offsets are of no use in it.
 */
public final class PlainText {

    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    /** The text in one line; every run of white space is one space. */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean space = false;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) && c != 0x3000) {
                space = plain.length() > 0;
            } else if (!hidden(c)) {
                if (space) {
                    plain.append(' ');
                    space = false;
                }
                plain.appendCodePoint(whole(c) ? c : REPLACEMENT);
            }
        }
        return plain.toString();
    }

    /** Controls, format characters (among them those of writing direction) and marks without a shape of their own. */
    private static boolean hidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT -> true;
            default -> c >= 0xFE00 && c <= 0xFE0F;
        };
    }

    private static boolean whole(int c) {
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !half && (c & 0xFFFE) != 0xFFFE && Character.isDefined(c);
    }
}
