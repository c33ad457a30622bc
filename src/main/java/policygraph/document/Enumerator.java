package policygraph.document;

/** The number that opens a section or an item: 一、 （一） 1. （1） ① 第一章. 一是 opens a clause, no section. */
final class Enumerator {

    private static final String NUMERALS = "一二三四五六七八九十百零〇○";
    private static final String UNITS = "章节条编篇部";

    /** 二十三 and 第一百二十三 are the longest in use. */
    private static final int LONGEST = 6;

    private Enumerator() {}

    /** How many characters the enumerator at this place takes, 0 when there is none. */
    static int length(CharSequence text, int start, int end) {
        if (start >= end) {
            return 0;
        }
        char c = Folding.foldCharacter(text.charAt(start));
        if (c >= '①' && c <= '⑳' || c >= '⑴' && c <= '⒛') {
            return 1;
        }
        if (c == '(' || c == '〔') {
            return bracketed(text, start, end);
        }
        if (c == '第') {
            int i = numeral(text, start + 1, end);
            return i > start + 1 && i < end && UNITS.indexOf(text.charAt(i)) >= 0 ? closed(text, i + 1, end, start) : 0;
        }
        return plain(text, start, end);
    }

    /** 第三条 opens a paragraph when a blank follows, or the line ends: 第三条规定 is a citation. */
    private static int closed(CharSequence text, int at, int end, int start) {
        return at == end || Folding.isBlank(text.charAt(at)) ? at - start : 0;
    }

    private static int bracketed(CharSequence text, int start, int end) {
        int i = numeral(text, start + 1, end);
        i = i > start + 1 ? i : digits(text, start + 1, end);
        char close = i < end ? Folding.foldCharacter(text.charAt(i)) : 0;
        return i > start + 1 && i - start <= LONGEST && (close == ')' || close == '〕') ? i + 1 - start : 0;
    }

    private static int plain(CharSequence text, int start, int end) {
        int i = numeral(text, start, end);
        if (i > start && i < end && "、.．，)".indexOf(Folding.foldCharacter(text.charAt(i))) >= 0) {
            return i + 1 - start;
        }
        i = digits(text, start, end);
        if (i == start || i - start > 2 || i + 1 >= end) {
            return 0;
        }
        char mark = Folding.foldCharacter(text.charAt(i));
        boolean decimal = Character.isDigit(text.charAt(i + 1));
        return mark == '、' || (mark == '.' || mark == ')') && !decimal ? i + 1 - start : 0;
    }

    private static int numeral(CharSequence text, int start, int end) {
        int i = start;
        while (i < end && i - start < LONGEST && NUMERALS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static int digits(CharSequence text, int start, int end) {
        int i = start;
        while (i < end && i - start < LONGEST) {
            char c = Folding.foldCharacter(text.charAt(i));
            if (c < '0' || c > '9') {
                break;
            }
            i++;
        }
        return i;
    }
}
