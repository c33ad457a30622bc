package policygraph.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import policygraph.PolicyGraphException;
import policygraph.gazetteer.WordList;
import policygraph.seed.Seeds;

/** The word lists of {@code seeds/rule/mention/policy.yaml}: which titles name policies. */
record PolicyWords(
        WordList heads,
        WordList verbs,
        WordList others,
        Set<String> bareModifiers,
        List<String> shortNameMarks,
        Set<String> anaphors) {

    /** The longest word in the lists, in characters. */
    private static final int LONGEST_WORD = 6;

    PolicyWords {
        bareModifiers = Set.copyOf(bareModifiers);
        shortNameMarks = List.copyOf(shortNameMarks);
        anaphors = Set.copyOf(anaphors);
    }

    static PolicyWords fromSeeds() {
        List<Map<String, Object>> rules = Seeds.rules("rule/mention/policy.yaml");
        return new PolicyWords(
                WordList.of(words(rules, "policy.head")),
                WordList.of(words(rules, "policy.verb")),
                WordList.of(words(rules, "policy.other")),
                new HashSet<>(words(rules, "policy.bare")),
                words(rules, "policy.short"),
                new HashSet<>(words(rules, "policy.anaphor")));
    }

    private static List<String> words(List<Map<String, Object>> rules, String id) {
        for (Map<String, Object> rule : rules) {
            if (id.equals(rule.get("id")) && rule.get("words") instanceof List<?> words) {
                return words.stream().map(Object::toString).toList();
            }
        }
        throw new PolicyGraphException("seeds/rule/mention/policy.yaml: no words under " + id);
    }

    /** Whether a title, without 《》, names a policy when {@code before} stands to its left. */
    boolean namesPolicy(String title, String before) {
        String core = withoutBrackets(title);
        int other = longestEnding(core, others);
        int head = longestEnding(core, heads);
        if (other >= head && other > 0) {
            return false;
        }
        return head > 0 || longestEnding(before, verbs) > 0;
    }

    /** Whether a title is nothing but the last word of a policy's title: 办法, 实施方案. */
    boolean isBareHead(String title) {
        int head = longestEnding(title, heads);
        String rest = title.substring(0, title.length() - head);
        return head > 0 && (rest.isEmpty() || bareModifiers.contains(rest));
    }

    /** The length of the pointing word, 上述规划 without 上述, that opens at a place; 0 for none. */
    int anaphorAt(CharSequence text, int start) {
        for (int length = Math.min(LONGEST_WORD, text.length() - start); length > 0; length--) {
            if (anaphors.contains(text.subSequence(start, start + length).toString())) {
                return length;
            }
        }
        return 0;
    }

    static String withoutBrackets(String title) {
        String core = title;
        while (core.endsWith(")") && core.indexOf('(') > 0) {
            core = core.substring(0, core.lastIndexOf('('));
        }
        return core.endsWith("”") && core.contains("“") ? core.substring(0, core.length() - 1) : core;
    }

    private static int longestEnding(String text, WordList words) {
        return words.endingAt(text, text.length(), Math.max(0, text.length() - LONGEST_WORD));
    }
}
