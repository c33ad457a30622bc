package policygraph.statement;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policygraph.PolicyGraphException;
import policygraph.gazetteer.NameTrie;
import policygraph.seed.Seeds;

/**
 * What the words between names do, from {@code seeds/rule/statement/verb.yaml}. The longest word at a place wins; of
 * words in several lists the first list counts, save where the next token decides (see {@link Tokens}).
 */
final class VerbLexicon {

    /** The letter of a word that is passed over. */
    static final char IGNORED = '-';

    private final NameTrie<String> letters;

    private VerbLexicon(Map<String, String> lettersByWord) {
        this.letters = NameTrie.of(lettersByWord);
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

    /** The longest word that opens at a place and its letters, in the order of the lists; null for none. */
    NameTrie.@Nullable Match<String> wordAt(CharSequence text, int start, int end) {
        return letters.longest(text, start, end);
    }
}
