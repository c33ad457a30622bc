package policygraph.document;

import java.util.List;

/** Folds a text into its {@link Reading}: one character for one, or none; never one for several. Linear in its length. */
final class Folding {

    private final String text;
    private final char[] chars;
    private final int[] origins;
    private int length;

    private Folding(String text) {
        this.text = text;
        this.chars = new char[text.length() + 1];
        this.origins = new int[text.length() + 1];
    }

    static Reading fold(String text) {
        Folding folding = new Folding(text);
        for (List<Line> paragraph : LineJoiner.paragraphs(text)) {
            folding.addParagraph(paragraph);
        }
        return new Reading(folding.chars, folding.origins, folding.length);
    }

    /** The line feed stands for the break behind the paragraph, or, at the end of the text, for nothing. */
    private void addParagraph(List<Line> lines) {
        if (length > 0) {
            add('\n', origins[length - 1] + 1);
        }
        Line before = null;
        for (Line line : lines) {
            if (before != null && isLatin(before.last(text)) && isLatin(line.first(text))) {
                add(' ', before.end());
            }
            addLine(line);
            before = line;
        }
    }

    private void addLine(Line line) {
        int i = line.start();
        while (i < line.end()) {
            char c = text.charAt(i);
            if (!isBlank(c)) {
                add(foldInContext(c, i), i++);
                continue;
            }
            int end = i;
            while (end < line.end() && isBlank(text.charAt(end))) {
                end++;
            }
            if (keepsBlank(i, end)) {
                add(' ', i);
            }
            i = end;
        }
    }

    private void add(char c, int origin) {
        chars[length] = c;
        origins[length++] = origin;
    }

    /** Blanks between words of one kind stay, and those that separate cells; those beside a number or mark go. */
    private boolean keepsBlank(int start, int end) {
        char before = text.charAt(start - 1);
        char after = text.charAt(end);
        int columns = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            columns += isInvisible(c) ? 0 : c == '\t' || c == '\u3000' ? 3 : 1;
        }
        boolean parts = isHan(before) && isHan(after)
                || isLatin(before) && isLatin(after)
                || Character.isDigit(before) && Character.isDigit(after);
        return columns > 2 || columns > 0 && parts;
    }

    /** A comma or colon of ASCII beside Chinese is a Chinese one; square brackets round a year are those of a number. */
    private char foldInContext(char c, int at) {
        if (isPlain(c)) {
            return c;
        }
        char folded = foldCharacter(c);
        if (folded == '[' && isDigit(at + 1)) {
            return '〔';
        }
        if (folded == ']' && isDigit(at - 1)) {
            return '〕';
        }
        int mark = ",;:?!".indexOf(folded);
        if (mark < 0 || !(isChinese(at - 1) || isChinese(at + 1))) {
            return folded;
        }
        return "，；：？！".charAt(mark);
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private boolean isChinese(int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return isHan(c) || "》〉”）】〕、。，；：".indexOf(c) >= 0;
    }

    static char foldCharacter(char c) {
        if (c < '\u2010' || isPlain(c)) {
            return c;
        }
        if (c >= '！' && c <= '～') {
            return foldFullWidth(c);
        }
        return switch (c) {
            case '﹝', '【', '〖' -> '〔';
            case '﹞', '】', '〗' -> '〕';
            case '–', '―', '─' -> '—';
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

    /** Chinese characters and others beyond all marks that are folded, blank or invisible: nearly all of a text. */
    private static boolean isPlain(char c) {
        return c > '\u3017' && c < '\ufe00';
    }

    /** White space of any width, byte order marks and the invisible marks that web pages strew. */
    static boolean isBlank(char c) {
        if (isPlain(c) || c > ' ' && c < '\u007f') {
            return false;
        }
        return c == ' '
                || c <= '\u001f'
                || c == '\u3000'
                || c == '\u00a0'
                || isInvisible(c)
                || Character.isWhitespace(c);
    }

    /** Takes no room on a page. */
    static boolean isInvisible(char c) {
        return c == '\ufeff' || c >= '\u200b' && c <= '\u200f' || c == '\u2060' || c == '\u00ad' || c == '\ufffc';
    }

    static boolean isHan(char c) {
        return c >= 0x4e00 && c <= 0x9fff
                || c >= 0x3400 && c <= 0x4dbf
                || c == '〇'
                || c >= 0xf900 && c <= 0xfaff
                || Character.isSurrogate(c);
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
