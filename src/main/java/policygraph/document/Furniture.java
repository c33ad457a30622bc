package policygraph.document;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import policygraph.seed.Seeds;

/** What a web site, a printer or a form puts around a document: {@code seeds/rule/header/furniture.tsv}, and page numbers. */
final class Furniture {

    /** A longer line says something. */
    private static final int LONGEST = 60;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[—\\-·]+\\d{1,4}[—\\-·]+|第\\d{1,4}页([,，/]?共\\d{1,4}页)?|\\d{1,4}/\\d{1,4}");

    static final Furniture SEEDS = new Furniture();

    private final Set<String> whole = Set.copyOf(texts("is"));
    private final List<String> openings = texts("starts");
    private final List<String> parts = texts("contains");

    private Furniture() {}

    boolean isFurniture(CharSequence text, int start, int end) {
        if (end - start > 2 * LONGEST) {
            return false;
        }
        String words = words(text, start, end);
        return words.length() <= LONGEST
                && (whole.contains(words)
                        || anyOf(openings, words.length(), words::startsWith)
                        || anyOf(parts, words.length(), words::contains));
    }

    private static boolean anyOf(List<String> texts, int longest, Predicate<String> matches) {
        for (String text : texts) {
            if (text.length() <= longest && matches.test(text)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> texts(String match) {
        return Seeds.table("rule/header/furniture.tsv").stream()
                .filter(row -> row.get("match").equals(match))
                .map(row -> row.get("text"))
                .toList();
    }

    /** A page number between two lines of one sentence. */
    static boolean isPageNumber(CharSequence text, int start, int end) {
        return end - start >= 3
                && end - start <= LONGEST
                && hasDigit(text, start, end)
                && PAGE_NUMBER.matcher(words(text, start, end)).matches();
    }

    private static boolean hasDigit(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String words(CharSequence text, int start, int end) {
        StringBuilder words = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Folding.isBlank(c)) {
                words.append(Folding.foldCharacter(c));
            }
        }
        return words.toString();
    }
}
