package policygraph.document;

import java.util.List;
import java.util.regex.Pattern;
import policygraph.seed.Row;
import policygraph.seed.Seeds;

/** What a web site, a printer or a form puts around a document: {@code seeds/rule/header/furniture.tsv}, and page numbers. */
final class Furniture {

    /** A longer line says something. */
    private static final int LONGEST = 60;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[—\\-·]+\\d{1,4}[—\\-·]+|第\\d{1,4}页([,，/]?共\\d{1,4}页)?|\\d{1,4}/\\d{1,4}");

    static final Furniture SEEDS = new Furniture();

    private final List<Row> rows = Seeds.table("rule/header/furniture.tsv");

    private Furniture() {}

    boolean isFurniture(CharSequence text, int start, int end) {
        if (end - start > 2 * LONGEST) {
            return false;
        }
        String words = words(text, start, end);
        return words.length() <= LONGEST && rows.stream().anyMatch(row -> matches(row, words));
    }

    private static boolean matches(Row row, String words) {
        String text = row.get("text");
        return switch (row.get("match")) {
            case "is" -> words.equals(text);
            case "starts" -> words.startsWith(text);
            case "ends" -> words.endsWith(text);
            default -> words.contains(text);
        };
    }

    /** A page number between two lines of one sentence. */
    static boolean isPageNumber(CharSequence text, int start, int end) {
        return end - start <= LONGEST
                && PAGE_NUMBER.matcher(words(text, start, end)).matches();
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
