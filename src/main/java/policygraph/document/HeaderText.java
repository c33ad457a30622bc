package policygraph.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.document.Header.Field;

/**
 * A short stretch of a reading in which fields are looked for.
 *
 * @param reading what {@code start} counts in
 * @param start where the stretch begins in the reading
 * @param text its characters
 * @param rule the rule that fields read here are put down to
 */
record HeaderText(Reading reading, int start, String text, String rule) {

    /** Blanks beside a Chinese character or mark belong to the layout. */
    private static final Pattern LAYOUT_BLANK = Pattern.compile("(?<=[^ -~]) +| +(?=[^ -~])");

    static HeaderText of(Reading reading, Paragraph line, String rule) {
        return new HeaderText(reading, line.start(), line.text(), rule);
    }

    /** A field read from part of the text; its value without blanks of the layout. */
    Field<String> field(int from, int to) {
        return field(from, to, withoutLayout(text.substring(from, to)));
    }

    <T> Field<T> field(int from, int to, T value) {
        return new Field<>(value, reading.span(start + from, start + to), rule);
    }

    /** The first match's group, as a field. */
    @Nullable
    Field<String> find(Pattern pattern, int group) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? field(matcher.start(group), matcher.end(group)) : null;
    }

    HeaderText part(int from, int to) {
        return new HeaderText(reading, start + from, text.substring(from, to), rule);
    }

    static String withoutLayout(String words) {
        return words.indexOf(' ') < 0
                ? words.strip()
                : LAYOUT_BLANK.matcher(words).replaceAll("").strip();
    }
}
