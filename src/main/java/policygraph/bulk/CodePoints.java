package policygraph.bulk;

import java.util.Comparator;

/** Strings as the database orders and measures them: by characters, not by UTF-16 code units. */
final class CodePoints {

    static final Comparator<String> ORDER = CodePoints::compare;

    private CodePoints() {}

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static int compare(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        if (at == one.length() || at == other.length()) {
            return Integer.compare(one.length(), other.length());
        }
        if (at > 0 && Character.isHighSurrogate(one.charAt(at - 1))) {
            at--;
        }
        return Integer.compare(one.codePointAt(at), other.codePointAt(at));
    }
}
