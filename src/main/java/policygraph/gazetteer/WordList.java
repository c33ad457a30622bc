package policygraph.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Words that are looked for at one place of a text; the longest that fits counts. Immutable. */
public final class WordList {

    /** Groups of words by a hash of their first or last character; a power of two. */
    private static final int GROUPS = 1 << 10;

    /** One for all empty groups, so that most looks end in the same place of memory. */
    private static final String[] NONE = {};

    private final List<String> words;
    private final String[][] byFirst;
    private final String[][] byLast;

    private WordList(Collection<String> words) {
        this.words = words.stream().sorted().toList();
        byFirst = group(words, true);
        byLast = group(words, false);
    }

    /** A list of these words, none of them empty. */
    public static WordList of(Collection<String> words) {
        return new WordList(words);
    }

    private static String[][] group(Collection<String> words, boolean first) {
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
    public int startingAt(CharSequence text, int at, int limit) {
        if (at >= limit) {
            return 0;
        }
        for (String word : byFirst[group(text.charAt(at))]) {
            if (Words.at(text, at, limit, word)) {
                return word.length();
            }
        }
        return 0;
    }

    /** Length of the longest word that ends right before {@code at}, 0 for none. */
    public int endingAt(CharSequence text, int at, int floor) {
        if (at <= floor) {
            return 0;
        }
        for (String word : byLast[group(text.charAt(at - 1))]) {
            if (at - word.length() >= floor && Words.at(text, at - word.length(), at, word)) {
                return word.length();
            }
        }
        return 0;
    }

    /** The first place from {@code from} on where a word stands, -1 for none. */
    public int find(CharSequence text, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (startingAt(text, i, limit) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a word stands anywhere between two places. */
    public boolean in(CharSequence text, int from, int limit) {
        return find(text, from, limit) >= 0;
    }

    /** Whether there is no word. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** The words, for messages and tests. */
    public List<String> words() {
        return words;
    }
}
