package policygraph.statement;

import java.util.HashMap;
import java.util.Map;
import policygraph.PolicyGraphException;
import policygraph.seed.Seeds;

/**
 * What the words between names do, from {@code seeds/rule/statement/verb.yaml}. The longest word at a place wins; of
 * words in several lists the first list counts, save where the next token decides (see {@link Tokens}).
 */
final class VerbLexicon {

    /** The letter of a word that is passed over. */
    static final char IGNORED = '-';

    private final Map<String, String> lettersByWord;
    private final int longest;

    private VerbLexicon(Map<String, String> lettersByWord) {
        this.lettersByWord = Map.copyOf(lettersByWord);
        this.longest =
                lettersByWord.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    static VerbLexicon fromSeeds() {
        Map<String, String> letters = new HashMap<>();
        for (Map<String, Object> rule : Seeds.rules("rule/statement/verb.yaml")) {
            String letter = String.valueOf(rule.get("letter"));
            if (letter.length() > 1 || !(rule.get("words") instanceof String words)) {
                throw new PolicyGraphException("seeds/rule/statement/verb.yaml: " + rule.get("id")
                        + " needs a letter of one character and words between blanks");
            }
            for (String word : words.split("\\s+")) {
                letters.merge(word, letter.isEmpty() ? String.valueOf(IGNORED) : letter, String::concat);
            }
        }
        return new VerbLexicon(letters);
    }

    /** The length of the longest word that opens at a place, 0 for none. */
    int lengthAt(CharSequence text, int start, int end) {
        for (int length = Math.min(longest, end - start); length > 0; length--) {
            if (lettersByWord.containsKey(
                    text.subSequence(start, start + length).toString())) {
                return length;
            }
        }
        return 0;
    }

    /** The letters of a word, in the order of the lists. */
    String letters(CharSequence word) {
        return lettersByWord.getOrDefault(word.toString(), "");
    }
}
