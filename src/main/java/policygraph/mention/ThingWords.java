package policygraph.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policygraph.PolicyGraphException;
import policygraph.seed.Seeds;

/** The words of {@code seeds/rule/mention/} that end, bound and make up the names of platforms and programmes. */
final class ThingWords {

    private static final List<String> HEAD_FILES = List.of("rule/mention/platform.yaml", "rule/mention/program.yaml");

    private final WordTrie<ThingRole> roles;
    private final WordTrie<ThingHead> headsBackwards;
    private final Set<String> slogans;
    private final Set<String> classes;

    private ThingWords(
            Map<String, ThingRole> roles, Map<String, ThingHead> heads, Set<String> slogans, Set<String> classes) {
        this.roles = new WordTrie<>(roles);
        Map<String, ThingHead> backwards = new HashMap<>();
        heads.forEach((word, head) ->
                backwards.put(new StringBuilder(word).reverse().toString(), head));
        this.headsBackwards = new WordTrie<>(backwards);
        this.slogans = Set.copyOf(slogans);
        this.classes = Set.copyOf(classes);
    }

    static ThingWords fromSeeds() {
        Map<String, ThingRole> roles = new HashMap<>();
        Set<String> slogans = new HashSet<>();
        Set<String> compounds = new HashSet<>();
        for (Map<String, Object> rule : Seeds.rules("rule/mention/thing-words.yaml")) {
            List<String> words = words(rule, "words");
            String role = String.valueOf(rule.get("role"));
            switch (role) {
                case "SLOGAN" -> slogans.addAll(words);
                case "CLASS_NAME" -> compounds.addAll(words);
                default -> words.forEach(word -> roles.putIfAbsent(word, role(rule, role)));
            }
        }
        Seeds.table("gazetteer/region.tsv").forEach(row -> {
            roles.putIfAbsent(row.get("name"), ThingRole.PROPER);
            row.list("shorts").stream().filter(name -> name.length() > 1).forEach(name ->
                    roles.putIfAbsent(name, ThingRole.PROPER));
        });
        Map<String, ThingHead> heads = new HashMap<>();
        for (String file : HEAD_FILES) {
            Seeds.rules(file).forEach(rule -> readHeads(rule).forEach(head -> heads.putIfAbsent(head.word(), head)));
        }
        heads.keySet().stream().filter(word -> word.length() > 1).forEach(word ->
                roles.putIfAbsent(word, ThingRole.COMMON));
        return new ThingWords(roles, heads, slogans, compounds);
    }

    private static ThingRole role(Map<String, Object> rule, String role) {
        try {
            return ThingRole.valueOf(role);
        } catch (IllegalArgumentException e) {
            throw new PolicyGraphException("seeds/rule/mention/thing-words.yaml: rule " + rule.get("id")
                    + " has no known role: " + role, e);
        }
    }

    private static List<ThingHead> readHeads(Map<String, Object> rule) {
        List<ThingHead> heads = new ArrayList<>();
        for (String word : words(rule, "heads")) {
            heads.add(new ThingHead(
                    word,
                    Type.valueOf(String.valueOf(rule.get("type"))),
                    rule.get("weight") instanceof Number weight ? weight.intValue() : 0,
                    String.valueOf(rule.getOrDefault("after", "")),
                    Boolean.TRUE.equals(rule.get("quotedOnly")),
                    String.valueOf(rule.get("id"))));
        }
        return heads;
    }

    private static List<String> words(Map<String, Object> rule, String key) {
        String words = String.valueOf(rule.getOrDefault(key, "")).strip();
        return words.isEmpty() ? List.of() : List.of(words.split("\\s+"));
    }

    /** The end of the longest known word that starts at a place, -1 if there is none. */
    int wordEnd(CharSequence text, int from, int to) {
        return roles.longestEnd(text, from, to);
    }

    /** The role of a known word. */
    @Nullable ThingRole role(CharSequence text, int from, int to) {
        return roles.get(text, from, to);
    }

    /** The longest head that ends at {@code end} and starts at or after {@code from}, null if there is none. */
    @Nullable ThingHead headBefore(CharSequence text, int from, int end) {
        ThingHead found = null;
        int node = 0;
        for (int i = end - 1; i >= from; i--) {
            node = headsBackwards.child(node, text.charAt(i));
            if (node < 0) {
                break;
            }
            ThingHead head = headsBackwards.value(node);
            if (head != null && (head.after().isEmpty() || i > from && head.after().indexOf(text.charAt(i - 1)) >= 0)) {
                found = head;
            }
        }
        return found;
    }

    /** Whether what stands in quotation marks is a manner, a slogan or a period. */
    boolean slogan(String quoted) {
        return slogans.contains(quoted) || quoted.endsWith("式") || quoted.endsWith("型") || quoted.endsWith("化");
    }

    /** Whether a description, taken without its rank, is the name of a class. */
    boolean className(String words) {
        return classes.contains(words);
    }
}
