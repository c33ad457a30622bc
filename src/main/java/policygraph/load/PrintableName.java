package policygraph.load;

import java.util.Locale;
import java.util.regex.Pattern;

/** A name of a file as it can stand in a line: line breaks and what turns the direction of writing are shown by their code. */
public final class PrintableName {

    /** Controls, invisible marks and line ends; and halves of a character, which no file can hold. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private PrintableName() {}

    /** {@code 关于\u000A答复.txt} */
    public static String of(String name) {
        return UNPRINTABLE
                .matcher(name)
                .replaceAll(match ->
                        String.format(Locale.ROOT, "\\\\u%04X", match.group().codePointAt(0)));
    }
}
