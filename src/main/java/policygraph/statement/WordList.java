package policygraph.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import policygraph.PolicyGraphException;
import policygraph.seed.Row;
import policygraph.seed.Seeds;

/** Words that are looked for at one place of a text; the longest that fits counts. */
final class WordList {

    /** Groups of words by a hash of their first or last character; a power of two. */
    private static final int GROUPS = 1 << 10;

    /** One for all empty groups, so that most looks end in the same place of memory. */
    private static final String[] NONE = {};

    private final List<String> words;
    private final String[][] byFirst;
    private final String[][] byLast;

    private WordList(List<String> words) {
        this.words = words.stream().sorted().toList();
        byFirst = group(words, true);
        byLast = group(words, false);
    }

    static WordList of(List<String> words) {
        return new WordList(words);
    }

    /**
     * A list of {@code seeds/rule/statement/word.tsv}.
     *
     * @throws PolicyGraphException if the table has no list of that name
     */
    static WordList named(String list) {
        for (Row row : Seeds.table("rule/statement/word.tsv")) {
            if (row.get("list").equals(list)) {
                return of(row.list("words"));
            }
        }
        throw new PolicyGraphException("seeds/rule/statement/word.tsv: no list " + list);
    }

    private static String[][] group(List<String> words, boolean first) {
        List<String> longestFirst = new ArrayList<>(words);
        longestFirst.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        List<List<String>> groups = new ArrayList<>();
        for (int i = 0; i < GROUPS; i++) {
            groups.add(new ArrayList<>());
        }
        for (String word : longestFirst) {
            groups.get(group(word.charAt(first ? 0 : word.length() - 1))).add(word);
        }
        return groups.stream()
                .map(group -> group.isEmpty() ? NONE : group.toArray(String[]::new))
                .toArray(String[][]::new);
    }

    private static int group(char c) {
        return (c ^ c >>> 6) & GROUPS - 1;
    }

    /** Length of the longest word that stands at {@code at}, 0 for none. */
    int startingAt(CharSequence text, int at, int limit) {
        if (at >= limit) {
            return 0;
        }
        for (String word : byFirst[group(text.charAt(at))]) {
            if (at + word.length() <= limit && stands(word, text, at)) {
                return word.length();
            }
        }
        return 0;
    }

    /** Length of the longest word that ends right before {@code at}, 0 for none. */
    int endingAt(CharSequence text, int at, int floor) {
        if (at <= floor) {
            return 0;
        }
        for (String word : byLast[group(text.charAt(at - 1))]) {
            if (at - word.length() >= floor && stands(word, text, at - word.length())) {
                return word.length();
            }
        }
        return 0;
    }

    /** The first place from {@code from} on where a word stands, -1 for none. */
    int find(CharSequence text, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (startingAt(text, i, limit) > 0) {
                return i;
            }
        }
        return -1;
    }

    boolean in(CharSequence text, int from, int limit) {
        return find(text, from, limit) >= 0;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The words, for messages and tests. */
    List<String> words() {
        return words;
    }

    private static boolean stands(String word, CharSequence text, int at) {
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(at + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
