package policygraph.document;

import org.jspecify.annotations.Nullable;
import policygraph.document.DocNumberScan.Parts;

/**
 * A document number (发文字号): letters of the issuer, year, serial; or the number of an order (令) or announcement (公告).
 * Brackets of any kind round the year, blanks, and 第 before the serial are variants of one number.
 *
 * @param code what stands before the year or serial: 吉工信议案, 国务院令
 * @param year four digits, null where none is printed
 * @param serial as printed, without leading 第: 136, 一一二
 * @param order true for an order or announcement, which keeps its 第
 */
public record DocNumber(String code, @Nullable String year, String serial, boolean order) {

    /**
     * A number and its place.
     *
     * @param start first position of its code in the sequence searched
     * @param end one past its 号
     */
    public record Found(DocNumber number, int start, int end) {}

    /** A code is short; what stands further left is no part of it. */
    private static final int LONGEST_CODE = 40;

    /** The number that a text is, blanks around it apart; null when it is anything else. */
    public static @Nullable DocNumber parse(CharSequence text) {
        Found found = find(text, 0, text.length());
        if (found == null) {
            return null;
        }
        boolean whole = text.subSequence(0, found.start()).toString().isBlank()
                && text.subSequence(found.end(), text.length()).toString().isBlank();
        return whole ? found.number() : null;
    }

    /** The text's number in its one normal form, or the text without blanks when it holds no number. */
    public static String normalise(String text) {
        DocNumber number = parse(text);
        return number == null ? text.replaceAll("\\s", "") : number.toString();
    }

    /**
     * The first number between two positions. The code reaches left as far as letters go: where a verb may stand before
     * it, the caller says where to begin.
     */
    public static @Nullable Found find(CharSequence text, int start, int end) {
        if (!holdsSerial(text, start, end)) {
            return null;
        }
        DocNumberScan scan = new DocNumberScan(text, start, end);
        Parts first = earlier(scan.bracketed(), null);
        Parts order = earlier(scan.order(), first);
        Parts plain = earlier(scan.plainYear(), order);
        return plain == null ? null : found(text, plain, plain != first);
    }

    private static @Nullable Parts earlier(@Nullable Parts parts, @Nullable Parts other) {
        boolean counts = parts != null
                && parts.codeEnd() - parts.codeStart() <= LONGEST_CODE
                && (other == null || parts.codeStart() < other.codeStart());
        return counts ? parts : other;
    }

    private static Found found(CharSequence text, Parts parts, boolean mayBeOrder) {
        String code = text.subSequence(parts.codeStart(), parts.codeEnd()).toString();
        boolean order = mayBeOrder && (code.endsWith("令") || code.endsWith("公告") || code.endsWith("通告"));
        String year = parts.year() < 0
                ? null
                : text.subSequence(parts.year(), parts.year() + 4).toString();
        String serial = text.subSequence(parts.serial(), parts.serialEnd()).toString();
        String normal = code.replace('(', '（').replace(')', '）');
        return new Found(new DocNumber(normal, year, serial, order), parts.codeStart(), parts.end());
    }

    /** 号 behind a digit or numeral ends every number. */
    private static boolean holdsSerial(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '号') {
                return true;
            }
        }
        return false;
    }

    /** {@code 代字〔年〕序号号}; an order as {@code 国务院令第700号} or {@code 财政部公告2023年第10号}. */
    @Override
    public String toString() {
        if (order) {
            return code + (year == null ? "" : year + "年") + "第" + serial + "号";
        }
        return code + "〔" + year + "〕" + serial + "号";
    }
}
