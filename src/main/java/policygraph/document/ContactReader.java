package policygraph.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.document.Header.Contact;
import policygraph.document.Header.Field;
import policygraph.document.Labels.Role;

/** The person and phone number printed for questions. */
final class ContactReader {

    /** Area code in brackets or with a dash, mobile numbers, short local numbers, an extension. */
    private static final Pattern PHONE = Pattern.compile(
            "(?<!\\d)(?:[(]0\\d{2,3}[)]\\s*|0\\d{2,3}\\s*[-—－ ]*\\s*)?(?:1[3-9]\\d{9}|\\d{3,4}[- ]\\d{4}|\\d{7,8}|(?<=[-—) ])\\d{5,8}|\\d{5,6})(?:(?:转|-)\\d{1,5})?(?!\\d)");

    /** A unit before the name: 省民政厅养老服务处 许静. */
    private static final Pattern UNIT = Pattern.compile(".*(?:厅|局|委|部|处|科|室|司|办|中心|股|站|所|院|会|署|组|队|公司)$");

    private static final Pattern GLUED = Pattern.compile("^.*(?:处|科|室|司|股|中心|局|厅|委|办|站)([\\p{IsHan}]{2,3})$");

    private static final Pattern WORD =
            Pattern.compile("[\\p{IsHan}](?: [\\p{IsHan}]){1,3}(?![\\p{IsHan}])|[\\p{IsHan}·]+");

    private ContactReader() {}

    static Contact read(Reading reading, MetadataRows rows) {
        Field<String> person = null;
        Field<String> phone = null;
        for (Role role : List.of(Role.PERSON, Role.CONTACT, Role.PHONE)) {
            for (MetadataRows.Row row : rows.all(role)) {
                HeaderText line = new HeaderText(reading, row.start(), row.value(), "header.contact");
                if (person == null && role != Role.PHONE) {
                    person = person(line);
                }
                if (phone == null) {
                    phone = phone(line);
                }
            }
        }
        return new Contact(person, phone);
    }

    private static @Nullable Field<String> phone(HeaderText line) {
        Matcher phone = PHONE.matcher(line.text());
        return phone.find() ? line.field(phone.start(), phone.end()) : null;
    }

    /** The first word that is a name and no unit. */
    private static @Nullable Field<String> person(HeaderText line) {
        Matcher word = WORD.matcher(line.text());
        while (word.find()) {
            String name = word.group().replace(" ", "");
            if (name.length() >= 2
                    && name.length() <= 4
                    && !UNIT.matcher(name).matches()
                    && !name.matches("电话|手机|同志|联系.*")) {
                return line.field(word.start(), word.end(), name);
            }
            Matcher glued = GLUED.matcher(word.group());
            if (name.length() > 4 && !UNIT.matcher(name).matches() && glued.matches()) {
                return line.field(word.start() + glued.start(1), word.end(), glued.group(1));
            }
        }
        return null;
    }
}
