package policygraph.mention;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.document.DocNumber;

/**
 * The number of a policy as printed beside its title or alone: 发文字号, a decree's 令第×号, a standard's GB/T.
 *
 * @param start first position in the reading
 * @param end one past the last
 * @param value normalised: 代字〔年〕序号号 without spaces and 第
 */
record PolicyNumber(int start, int end, String value) {

    /** No number is longer than this, in characters; look-back stops here. */
    private static final int LONGEST = 48;

    private static final Pattern DECREE =
            Pattern.compile("^([\\p{IsHan} 、]{1,40}?(?:令|公告)(?:\\d{4}年)?第[0-9一二三四五六七八九十百零〇]{1,8}号)");
    private static final Pattern STANDARD =
            Pattern.compile("(?:GB|GBZ|GJB|DB\\d{2,6}|[A-Z]{2,4})(?:/[TZ])?\\d{2,6}(?:\\.\\d+)?[—-]\\d{4}");

    /** Words that end before a number's letters when it stands in running text: 根据国办发〔…〕. */
    private static final Pattern RUNNING_TEXT = Pattern.compile(
            "^.*(?:印发|下发|根据|依据|按照|依照|落实|贯彻|执行|转发|发布|出台|对照|参照|通过|了|的|和|及|与|以|将|在|对|见|由|等)(?=[\\p{IsHan}A-Z])");

    /** An agency's name before the letters: 国家发展改革委发改价格〔…〕. */
    private static final Pattern NAMED_ISSUER =
            Pattern.compile("^.{3,}(?:委员会|委|部|局|厅|院|办公厅|办公室|政府)(?=[\\p{IsHan}]{2,6}$)");

    /** Letters longer than this may hold the issuer's name. */
    private static final int LONG_LETTERS = 8;

    /** The document number that ends with the 号 at {@code last}, or null. */
    static @Nullable PolicyNumber endingAt(CharSequence reading, int last) {
        int from = last;
        while (from > 0 && last - from < LONGEST && "号\n。，；：《》".indexOf(reading.charAt(from - 1)) < 0) {
            from--;
        }
        DocNumber.Found found = DocNumber.find(reading, from, last + 1);
        if (found == null || found.end() != last + 1) {
            return null;
        }
        DocNumber number = found.number();
        int cut = cut(number.code());
        if (!number.order() && (number.year() == null || !hasBracket(reading, from, last))) {
            return null;
        }
        DocNumber own = new DocNumber(number.code().substring(cut), number.year(), number.serial(), number.order());
        return new PolicyNumber(found.start() + cut, last + 1, own.toString());
    }

    private static boolean hasBracket(CharSequence reading, int from, int to) {
        for (int i = from; i < to; i++) {
            if ("〔[(".indexOf(reading.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int cut(String letters) {
        Matcher running = RUNNING_TEXT.matcher(letters);
        int cut = running.find() && running.end() < letters.length() ? running.end() : 0;
        if (letters.length() - cut > LONG_LETTERS) {
            Matcher issuer = NAMED_ISSUER.matcher(letters.substring(cut));
            cut += issuer.find() ? issuer.end() : 0;
        }
        return cut;
    }

    /** The number that a bracket's part opens with, or null. */
    static @Nullable PolicyNumber opening(CharSequence reading, int start, int end) {
        String part = reading.subSequence(start, end).toString();
        Matcher decree = DECREE.matcher(part);
        if (decree.find()) {
            String value = decree.group(1).replace(" ", "");
            return new PolicyNumber(start, start + decree.end(), value);
        }
        Matcher standard = STANDARD.matcher(part);
        if (standard.lookingAt()) {
            return new PolicyNumber(start, start + standard.end(), standard.group());
        }
        int mark = part.indexOf('号');
        PolicyNumber number = mark < 0 ? null : endingAt(reading, start + mark);
        return number != null && number.start() >= start ? number : null;
    }

    /** The standard's number that opens at {@code start}, or null. */
    static @Nullable PolicyNumber standardAt(CharSequence reading, int start) {
        int end = Math.min(reading.length(), start + LONGEST);
        Matcher standard = STANDARD.matcher(reading.subSequence(start, end));
        return standard.lookingAt() ? new PolicyNumber(start, start + standard.end(), standard.group()) : null;
    }
}
