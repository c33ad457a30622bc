package policygraph.question;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of an answer begins. It remembers what was asked and the row before, so that a cursor of another question is
 * refused, and so is one whose answer has changed since: a row is never left out or given twice unnoticed.
 *
 * @param offset how many rows come before the page
 * @param asked digest of the question with its values and order
 * @param before digest of the last row before
 */
record Cursor(int offset, String asked, String before) {

    static final Cursor START = new Cursor(0, "", "");

    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,8}) ([0-9a-f-]{36}) ([0-9a-f-]{36})");

    static Cursor after(int offset, String asked, Map<String, @Nullable Object> row) {
        return new Cursor(offset, asked, digest(row));
    }

    static Cursor read(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            Matcher form = FORM.matcher(new String(bytes, StandardCharsets.US_ASCII));
            if (form.matches()) {
                return new Cursor(Integer.parseInt(form.group(1)), form.group(2), form.group(3));
            }
        } catch (IllegalArgumentException e) {
            throw foreign();
        }
        throw foreign();
    }

    String text() {
        String plain = offset + " " + asked + " " + before;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    /** Checks that this cursor came from a page of the same question with the same values and order. */
    void check(String asked) {
        if (offset > 0 && !this.asked.equals(asked)) {
            throw foreign();
        }
    }

    /** Checks the row before the page; null if the answer has become too short to have one. */
    void check(@Nullable Map<String, @Nullable Object> last) {
        if (offset > 0 && (last == null || !before.equals(digest(last)))) {
            throw new BadParameterException(
                    Reserved.CURSOR,
                    "答案在两页之间有变化，请从第一页重新开始(不带 cursor)。"
                            + "The answer has changed since that page; begin again without cursor.");
        }
    }

    static String asked(Question question, Map<String, @Nullable Object> values, List<SortKey> sort) {
        return digest(List.of(question.name(), question.cypher(), values, sort));
    }

    /** Against mix-ups, not against forgery: a cursor opens nothing that is not open. */
    private static String digest(Object content) {
        return UUID.nameUUIDFromBytes(content.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static BadParameterException foreign() {
        return new BadParameterException(
                Reserved.CURSOR,
                "参数 cursor 不是该问题在这些参数下给出的。Parameter cursor is not one that this question gave with these parameters.");
    }
}
