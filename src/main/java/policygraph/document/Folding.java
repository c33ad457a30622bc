package policygraph.document;

/** Folds a text into its {@link Reading}: one character for one, or none; never one for several. */
final class Folding {

    /** What ends a line that the next line does not continue. */
    private static final String LINE_ENDS = "。！？；：:;!?】]";

    private Folding() {}

    static Reading fold(String text) {
        char[] chars = new char[text.length()];
        int[] origins = new int[text.length()];
        int n = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (!isBlank(c)) {
                chars[n] = foldCharacter(c);
                origins[n++] = i++;
                continue;
            }
            int end = i;
            boolean lineBreak = false;
            while (end < text.length() && isBlank(text.charAt(end))) {
                char blank = text.charAt(end++);
                lineBreak |= blank == '\n' || blank == '\r';
            }
            char kept = foldBlank(text, i, end, lineBreak);
            if (kept != 0 && n > 0) {
                chars[n] = kept;
                origins[n++] = i;
            }
            i = end;
        }
        return new Reading(chars, origins, n);
    }

    /** The character that a run of white space is read as, 0 for none. */
    private static char foldBlank(String text, int start, int end, boolean lineBreak) {
        char before = start == 0 ? '\n' : text.charAt(start - 1);
        char after = end == text.length() ? '\n' : text.charAt(end);
        if (lineBreak) {
            return LINE_ENDS.indexOf(before) >= 0 || after == '\n' ? '\n' : foldLineBreak(text, start, end);
        }
        boolean words = isHan(before) && isHan(after) || isLatin(before) && isLatin(after);
        return words || end - start > 2 ? ' ' : 0;
    }

    /** A line break inside a sentence vanishes; one after a heading, a field or a signature ends a paragraph. */
    private static char foldLineBreak(String text, int start, int end) {
        return '\n';
    }

    static char foldCharacter(char c) {
        if (c >= '！' && c <= '～') {
            return foldFullWidth(c);
        }
        return switch (c) {
            case '﹝', '【', '〖' -> '〔';
            case '﹞', '】', '〗' -> '〕';
            case '–', '―', '─', '－' -> '—';
            case '‧', '•', '・' -> '·';
            default -> c;
        };
    }

    /** Letters, digits and brackets become ASCII; Chinese punctuation stays what it is. */
    private static char foldFullWidth(char c) {
        return switch (c) {
            case '，', '；', '：', '！', '？' -> c;
            case '［' -> '〔';
            case '］' -> '〕';
            default -> (char) (c - '！' + '!');
        };
    }

    static boolean isBlank(char c) {
        return c == ' '
                || c == '\u3000'
                || c == '\u00a0'
                || c == '\ufeff'
                || Character.isWhitespace(c)
                || c == '\u200b';
    }

    static boolean isHan(char c) {
        return c >= 0x4e00 && c <= 0x9fff || c >= 0x3400 && c <= 0x4dbf || c == '〇';
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
