package policygraph.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

    private static final String SERIAL = "\\s*(?:第\\s*)?([0-9０-９]{1,6}(?:[-—][0-9]{1,4})?)\\s*号";

    private static final String CODE =
            "([\\p{IsHan}A-Za-z〇](?:[\\p{IsHan}A-Za-z〇·]|[(（][\\p{IsHan}A-Za-z]{1,8}[)）]){0,24})";

    /** Any bracket round the year, the odd dash behind it. */
    private static final Pattern DOCUMENT =
            Pattern.compile(CODE + "\\s*[〔\\[﹝［【(（〈<]\\s*((?:19|20)\\d{2})\\s*[〕\\]﹞］】)）〉>]\\s*[-—]?" + SERIAL);

    /** 吉教提字2024年第12号. */
    private static final Pattern PLAIN_YEAR =
            Pattern.compile(CODE + "((?:19|20)\\d{2})\\s*年\\s*(?:第\\s*)([0-9]{1,6})\\s*号");

    private static final Pattern ORDER = Pattern.compile(
            CODE
                    + "(?<=令|公告|通告)\\s*(?:[(（〔\\[]?((?:19|20)\\d{2})\\s*年?[)）〕\\]]?\\s*)?第\\s*([0-9]{1,6}|[一二三四五六七八九十百〇零○]{1,8})\\s*号");

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
        Found first = null;
        for (Pattern pattern : new Pattern[] {DOCUMENT, ORDER, PLAIN_YEAR}) {
            Matcher matcher = pattern.matcher(text).region(start, end);
            if (matcher.find()
                    && (first == null || matcher.start() < first.start())
                    && matcher.group(1).length() <= LONGEST_CODE) {
                boolean order = pattern != DOCUMENT && matcher.group(1).matches(".*(?:令|公告|通告)");
                DocNumber number = new DocNumber(code(matcher.group(1)), matcher.group(2), matcher.group(3), order);
                first = new Found(number, matcher.start(), matcher.end());
            }
        }
        return first;
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

    private static String code(String printed) {
        return printed.replaceAll("\\s", "").replace('(', '（').replace(')', '）');
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
