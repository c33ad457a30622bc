package policygraph.document;

import org.jspecify.annotations.Nullable;

/**
 * Looks for document numbers from their middle outwards: from the bracket that opens a year, and from 第. Both are rare,
 * so that a text without numbers is left after one look at each character.
 */
final class DocNumberScan {

    private static final String OPENING = "〔[﹝［【(（〈<";
    private static final String CLOSING = "〕]﹞］】)）〉>";

    /** Round the year of an order. */
    private static final String ORDER_OPENING = "(（〔[";

    private static final String ORDER_CLOSING = ")）〕]";

    private static final String NUMERALS = "一二三四五六七八九十百〇零○";

    private static final int YEAR_DIGITS = 4;
    private static final int SERIAL_DIGITS = 6;
    private static final int SERIAL_NUMERALS = 8;
    private static final int PART_DIGITS = 4;

    /** Characters and brackets that a code has at most. */
    private static final int CODE_PARTS = 25;

    /** Characters in a bracket inside a code. */
    private static final int BRACKET_LETTERS = 8;

    private static final int NONE = -1;

    private final CharSequence text;
    private final int start;
    private final int end;

    DocNumberScan(CharSequence text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /**
     * A number's parts as printed.
     *
     * @param codeStart where its code begins, which is where it begins
     * @param codeEnd one past the code
     * @param year where its four digits begin, -1 where none is printed
     * @param serial where its serial begins
     * @param serialEnd one past the serial
     * @param end one past 号
     */
    record Parts(int codeStart, int codeEnd, int year, int serial, int serialEnd, int end) {}

    /** The first 教函〔2024〕5号. */
    @Nullable
    Parts bracketed() {
        for (int at = start; at < end; at++) {
            if (OPENING.indexOf(text.charAt(at)) >= 0) {
                Parts parts = bracketed(at);
                if (parts != null) {
                    return parts;
                }
            }
        }
        return null;
    }

    private @Nullable Parts bracketed(int open) {
        int year = behindBlanks(open + 1);
        if (!isYear(year)) {
            return null;
        }
        int close = behindBlanks(year + YEAR_DIGITS);
        if (!isOneOf(CLOSING, close)) {
            return null;
        }
        int at = behindBlanks(close + 1);
        at = behindBlanks(isOneOf("-—", at) ? at + 1 : at);
        int serial = isOneOf("第", at) ? behindBlanks(at + 1) : at;
        int serialEnd = serialEnd(serial);
        int mark = serialEnd == NONE ? NONE : behindBlanks(serialEnd);
        int codeEnd = beforeBlanks(open);
        int codeStart = mark != NONE && isOneOf("号", mark) ? codeStart(codeEnd) : NONE;
        return codeStart == NONE ? null : new Parts(codeStart, codeEnd, year, serial, serialEnd, mark + 1);
    }

    /** 136, １３６, 136-2; -1 for anything else. */
    private int serialEnd(int serial) {
        int at = serial;
        while (at < end && (isDigit(at) || text.charAt(at) >= '０' && text.charAt(at) <= '９')) {
            at++;
        }
        if (at == serial || at - serial > SERIAL_DIGITS) {
            return NONE;
        }
        int part = isOneOf("-—", at) ? digitsEnd(at + 1) : at;
        return part > at + 1 && part - at - 1 <= PART_DIGITS ? part : at;
    }

    /**
     * The number of an order, 国务院令第700号 or 财政部公告2023年第10号, that begins first; of several that begin there, the
     * one that ends last.
     */
    @Nullable
    Parts order() {
        Parts first = null;
        for (int at = start; at < end; at++) {
            Parts parts = text.charAt(at) == '第' ? order(at) : null;
            if (parts != null && (first == null || parts.codeStart <= first.codeStart)) {
                first = parts;
            }
        }
        return first;
    }

    private @Nullable Parts order(int ordinal) {
        int serial = behindBlanks(ordinal + 1);
        int serialEnd = numeralEnd(serial);
        int mark = behindBlanks(serialEnd);
        if (serialEnd == serial || !isOneOf("号", mark)) {
            return null;
        }
        int codeEnd = beforeBlanks(ordinal);
        int year = NONE;
        if (!endsAsOrder(codeEnd)) {
            int at = codeEnd - (isOneOf(ORDER_CLOSING, codeEnd - 1) ? 1 : 0);
            at = beforeBlanks(at - (isOneOf("年", at - 1) ? 1 : 0));
            year = at - YEAR_DIGITS;
            codeEnd = beforeBlanks(year - (isOneOf(ORDER_OPENING, year - 1) ? 1 : 0));
            if (!isYear(year) || !endsAsOrder(codeEnd)) {
                return null;
            }
        }
        int codeStart = codeStart(codeEnd);
        return codeStart == NONE ? null : new Parts(codeStart, codeEnd, year, serial, serialEnd, mark + 1);
    }

    private int numeralEnd(int serial) {
        int digits = digitsEnd(serial);
        if (digits > serial) {
            return digits - serial <= SERIAL_DIGITS ? digits : serial;
        }
        int at = serial;
        while (isOneOf(NUMERALS, at)) {
            at++;
        }
        return at - serial <= SERIAL_NUMERALS ? at : serial;
    }

    private boolean endsAsOrder(int at) {
        return isOneOf("令", at - 1) || isOneOf("告", at - 1) && isOneOf("公通", at - 2);
    }

    /** The first 吉教提字2024年第12号. */
    @Nullable
    Parts plainYear() {
        for (int at = start; at < end; at++) {
            Parts parts = text.charAt(at) == '第' ? plainYear(at) : null;
            if (parts != null) {
                return parts;
            }
        }
        return null;
    }

    private @Nullable Parts plainYear(int ordinal) {
        int serial = behindBlanks(ordinal + 1);
        int serialEnd = digitsEnd(serial);
        int mark = behindBlanks(serialEnd);
        boolean numbered = serialEnd > serial && serialEnd - serial <= SERIAL_DIGITS && isOneOf("号", mark);
        int yearMark = beforeBlanks(ordinal) - 1;
        if (!numbered || !isOneOf("年", yearMark)) {
            return null;
        }
        int year = beforeBlanks(yearMark) - YEAR_DIGITS;
        int codeStart = isYear(year) ? codeStart(year) : NONE;
        return codeStart == NONE ? null : new Parts(codeStart, year, year, serial, serialEnd, mark + 1);
    }

    /** As far to the left as a code that ends at a place can reach; -1 if none ends there. */
    private int codeStart(int codeEnd) {
        int found = NONE;
        int at = codeEnd;
        for (int parts = 0; parts < CODE_PARTS; parts++) {
            int letter = letterStart(at);
            if (letter < at) {
                at = letter;
                found = at;
            } else if (isOneOf("·", at - 1)) {
                at--;
            } else {
                int open = bracketStart(at);
                if (open == at) {
                    break;
                }
                at = open;
            }
        }
        return found;
    }

    /** Where a bracket with some letters in it opens that closes before {@code at}; {@code at} for none. */
    private int bracketStart(int at) {
        if (!isOneOf(")）", at - 1)) {
            return at;
        }
        int inner = at - 1;
        for (int letters = 0; letters <= BRACKET_LETTERS; letters++) {
            if (letters > 0 && isOneOf("(（", inner - 1)) {
                return inner - 1;
            }
            int letter = letterStart(inner);
            if (letter == inner) {
                break;
            }
            inner = letter;
        }
        return at;
    }

    /** Where the letter begins that stands before {@code at}; {@code at} if none does. */
    private int letterStart(int at) {
        if (at <= start) {
            return at;
        }
        char c = text.charAt(at - 1);
        if (c >= '\u4e00' && c <= '\u9fef' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z') {
            return at - 1;
        }
        if (c < '\u2e80') {
            return at;
        }
        boolean pair = Character.isLowSurrogate(c) && at - 2 >= start && Character.isHighSurrogate(text.charAt(at - 2));
        int letter = pair ? Character.toCodePoint(text.charAt(at - 2), c) : c;
        boolean han = Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
        return han ? at - Character.charCount(letter) : at;
    }

    private boolean isYear(int at) {
        return at >= start
                && at + YEAR_DIGITS <= end
                && (text.charAt(at) == '1' && text.charAt(at + 1) == '9'
                        || text.charAt(at) == '2' && text.charAt(at + 1) == '0')
                && isDigit(at + 2)
                && isDigit(at + 3);
    }

    private int digitsEnd(int from) {
        int at = from;
        while (at < end && isDigit(at)) {
            at++;
        }
        return at;
    }

    private boolean isDigit(int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private boolean isOneOf(String characters, int at) {
        return at >= start && at < end && characters.indexOf(text.charAt(at)) >= 0;
    }

    private int behindBlanks(int from) {
        int at = from;
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int beforeBlanks(int from) {
        int at = from;
        while (at > start && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }
}
