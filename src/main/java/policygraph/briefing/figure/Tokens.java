package policygraph.briefing.figure;

import java.util.ArrayList;
import java.util.List;

/** What must stay together in a line: Latin words and numbers, marks with what they close or open. */
final class Tokens {

    private static final String CLOSING = "》〉）)〕】」』”’、，。；：,.;:!?！？%％…]";
    private static final String OPENING = "《〈（(〔【「『“‘[";

    /** The first of the scripts that need no space between words. */
    private static final int IDEOGRAPHS = 0x2E80;

    private Tokens() {}

    /** @param most ems that fit a line; what is longer is broken anywhere */
    static List<String> of(String text, Typeface typeface, double most) {
        List<String> tokens = new ArrayList<>();
        StringBuilder token = new StringBuilder();
        int before = ' ';
        double ems = 0;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            double more = typeface.glyph(c).advance();
            boolean together = token.length() > 0 && joins(before, c) && ems + more <= most;
            if (!together && token.length() > 0) {
                tokens.add(token.toString());
                token.setLength(0);
                ems = 0;
            }
            token.appendCodePoint(c);
            ems += more;
            before = c;
        }
        if (token.length() > 0) {
            tokens.add(token.toString());
        }
        return tokens;
    }

    private static boolean joins(int left, int right) {
        if (left == ' ') {
            return false;
        }
        return right == ' '
                || CLOSING.indexOf(right) >= 0
                || OPENING.indexOf(left) >= 0
                || left < IDEOGRAPHS && right < IDEOGRAPHS && OPENING.indexOf(right) < 0;
    }
}
