package policygraph.document;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import policygraph.seed.Seeds;

/** What a web site, a printer or a form puts around a document: {@code seeds/rule/header/furniture.tsv}, and page numbers. */
final class Furniture {

    /** A longer line says something. */
    private static final int LONGEST = 60;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[—\\-·]+\\d{1,4}[—\\-·]+|第\\d{1,4}页([,，/]?共\\d{1,4}页)?|\\d{1,4}/\\d{1,4}");

    static final Furniture SEEDS = new Furniture();

    private final Set<String> whole = Set.copyOf(texts("is"));
    private final Texts openings = Texts.of(texts("starts"));
    private final Texts parts = Texts.of(texts("contains"));

    private Furniture() {}

    boolean isFurniture(CharSequence text, int start, int end) {
        if (end - start > 2 * LONGEST) {
            return false;
        }
        String words = words(text, start, end);
        return words.length() <= LONGEST && (whole.contains(words) || openings.standsAt(words, 0) || holdsPart(words));
    }

    private boolean holdsPart(String words) {
        for (int at = 0; at < words.length(); at++) {
            if (parts.standsAt(words, at)) {
                return true;
            }
        }
        return false;
    }

    /** Texts looked for at a place, by their first characters: at most places none of them begins. */
    private record Texts(Map<Character, List<String>> byFirst, BitSet firsts) {

        static Texts of(List<String> texts) {
            Map<Character, List<String>> byFirst =
                    texts.stream().collect(Collectors.groupingBy(text -> text.charAt(0)));
            BitSet firsts = new BitSet();
            byFirst.keySet().forEach(firsts::set);
            return new Texts(Map.copyOf(byFirst), firsts);
        }

        boolean standsAt(String words, int at) {
            if (at >= words.length() || !firsts.get(words.charAt(at))) {
                return false;
            }
            for (String text : byFirst.getOrDefault(words.charAt(at), List.of())) {
                if (words.startsWith(text, at)) {
                    return true;
                }
            }
            return false;
        }
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
