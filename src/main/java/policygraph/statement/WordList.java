package policygraph.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import policygraph.PolicyGraphException;
import policygraph.seed.Row;
import policygraph.seed.Seeds;

/** Words that are looked for at one place of a text; the longest that fits counts. */
final class WordList {

    /** First and last characters, so that most places of a text are passed at once. */
    private final BitSet firsts = new BitSet();

    private final BitSet lasts = new BitSet();
    private final Map<Character, List<String>> byFirst;
    private final Map<Character, List<String>> byLast;

    private WordList(List<String> words) {
        byFirst = group(words, true);
        byLast = group(words, false);
        byFirst.keySet().forEach(firsts::set);
        byLast.keySet().forEach(lasts::set);
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

    private static Map<Character, List<String>> group(List<String> words, boolean first) {
        Map<Character, List<String>> groups = new HashMap<>();
        for (String word : words) {
            char key = word.charAt(first ? 0 : word.length() - 1);
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(word);
        }
        groups.values()
                .forEach(group -> group.sort(
                        Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder())));
        return groups;
    }

    /** Length of the longest word that stands at {@code at}, 0 for none. */
    int startingAt(CharSequence text, int at, int limit) {
        if (at >= limit || !firsts.get(text.charAt(at))) {
            return 0;
        }
        for (String word : byFirst.getOrDefault(text.charAt(at), List.of())) {
            if (at + word.length() <= limit && stands(word, text, at)) {
                return word.length();
            }
        }
        return 0;
    }

    /** Length of the longest word that ends right before {@code at}, 0 for none. */
    int endingAt(CharSequence text, int at, int floor) {
        if (at <= floor || !lasts.get(text.charAt(at - 1))) {
            return 0;
        }
        for (String word : byLast.getOrDefault(text.charAt(at - 1), List.of())) {
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
        return byFirst.isEmpty();
    }

    /** The words, for messages and tests. */
    List<String> words() {
        List<String> all = new ArrayList<>();
        byFirst.values().forEach(all::addAll);
        Collections.sort(all);
        return all;
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
