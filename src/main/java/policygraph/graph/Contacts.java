package policygraph.graph;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import policygraph.document.Document;
import policygraph.document.Header;
import policygraph.document.Span;

/**
 * Masks the people whom a document names for questions and all telephone numbers, so that the graph does not spread them.
 * Lengths stay, and with them every place of the text.
 */
final class Contacts {

    /** An area code with a number, or a mobile number; service numbers such as 12345 are nobody's. */
    private static final Pattern PHONE =
            Pattern.compile("(?<!\\d)(?:[(（]?0\\d{2,3}[)）]?[-—－ ]{0,2}\\d{7,8}|1[3-9]\\d{9})(?!\\d)");

    private static final char MASK = '＊';

    private Contacts() {}

    /** The text of a document as the graph may keep it. */
    static String masked(Document document) {
        StringBuilder text = new StringBuilder(document.text());
        Header.Contact contact = document.header().contact();
        Stream.of(contact.person(), contact.phone())
                .flatMap(Stream::ofNullable)
                .forEach(field -> mask(text, field.span()));
        Matcher phone = PHONE.matcher(document.text());
        while (phone.find()) {
            mask(text, new Span(phone.start(), phone.end()));
        }
        return text.toString();
    }

    private static void mask(StringBuilder text, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                text.setCharAt(i, MASK);
            }
        }
    }
}
