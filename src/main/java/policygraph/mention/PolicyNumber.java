package policygraph.mention;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

    private static final Pattern DOCUMENT = Pattern.compile(
            "([\\p{IsHan}A-Za-z](?:[\\p{IsHan}A-Za-z]|\\([\\p{IsHan}]{1,4}\\)){0,17})[〔\\[(]((?:19|20)\\d{2})[〕\\])]第?([0-9]{1,5})号$");
    private static final Pattern DECREE =
            Pattern.compile("^([\\p{IsHan} 、]{1,40}?(?:令|公告)(?:\\d{4}年)?第[0-9一二三四五六七八九十百零〇]{1,8}号)");
    private static final Pattern STANDARD =
            Pattern.compile("(?:GB|GBZ|GJB|DB\\d{2,6}|[A-Z]{2,4})(?:/[TZ])?\\d{2,6}(?:\\.\\d+)?[—-]\\d{4}");

    /** Words that end before a number's letters when it stands in running text: 根据国办发〔…〕. */
    private static final Pattern RUNNING_TEXT =
            Pattern.compile("^.*(?:印发|下发|根据|依据|按照|依照|落实|贯彻|执行|转发|发布|出台|了|的|和|及|与|以|将|在|对|见|由|号)(?=[\\p{IsHan}A-Z])");

    /** The document number that ends with the 号 at {@code last}, or null. */
    static @Nullable PolicyNumber endingAt(CharSequence reading, int last) {
        int from = Math.max(0, last + 1 - LONGEST);
        Matcher matcher = DOCUMENT.matcher(reading.subSequence(from, last + 1));
        if (!matcher.find()) {
            return null;
        }
        String letters = matcher.group(1);
        int cut = 0;
        Matcher running = RUNNING_TEXT.matcher(letters);
        if (running.find() && running.end() < letters.length()) {
            cut = running.end();
        }
        String value = letters.substring(cut) + "〔" + matcher.group(2) + "〕" + matcher.group(3) + "号";
        return new PolicyNumber(from + matcher.start() + cut, last + 1, value);
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
