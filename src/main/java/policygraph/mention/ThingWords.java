package policygraph.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policygraph.PolicyGraphException;
import policygraph.gazetteer.NameTrie;
import policygraph.gazetteer.Region;
import policygraph.gazetteer.Regions;
import policygraph.gazetteer.WordList;
import policygraph.seed.Seeds;

/** The words of {@code seeds/rule/mention/} that end, bound and make up the names of platforms and programmes. */
final class ThingWords {

    private static final List<String> HEAD_FILES = List.of("rule/mention/platform.yaml", "rule/mention/program.yaml");

    private static final String VERB_FILE = "rule/statement/verb.yaml";

    private static final Set<String> VERBS_OF_THINGS = Set.of("verb.run", "verb.support", "verb.join", "verb.lead");

    /** Shorter verbs are often part of a name and are listed one by one. */
    private static final int SHORTEST_SURE_VERB = 3;

    private static final List<String> ASIDES =
            List.of("以下", "简称", "试行", "含", "包括", "其中", "如", "即", "见", "暂行", "下称", "由");

    private final NameTrie<ThingRole> roles;
    private final WordList headWords;
    private final Map<String, ThingHead> heads;
    private final Set<String> slogans;
    private final Set<String> classes;

    private ThingWords(
            Map<String, ThingRole> roles, Map<String, ThingHead> heads, Set<String> slogans, Set<String> classes) {
        this.roles = NameTrie.of(roles);
        this.heads = Map.copyOf(heads);
        this.headWords = WordList.of(heads.keySet());
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
        addVerbs(roles);
        Regions.fromSeeds().names().forEach((name, regions) -> {
            if (singlesOut(name, regions.get(0))) {
                roles.putIfAbsent(name, ThingRole.PROPER);
            }
        });
        Map<String, ThingHead> heads = new HashMap<>();
        for (String file : HEAD_FILES) {
            Seeds.rules(file).forEach(rule -> readHeads(rule).forEach(head -> heads.putIfAbsent(head.word(), head)));
        }
        heads.keySet().stream()
                .filter(word -> word.length() > 1)
                .forEach(word -> roles.putIfAbsent(word, ThingRole.COMMON));
        return new ThingWords(roles, heads, slogans, compounds);
    }

    /** What verb frames read as done to a platform or programme bounds its name too: 牵头发起X, 批准举办X. */
    private static void addVerbs(Map<String, ThingRole> roles) {
        for (Map<String, Object> rule : Seeds.rules(VERB_FILE)) {
            if (VERBS_OF_THINGS.contains(String.valueOf(rule.get("id")))) {
                words(rule, "words").stream()
                        .filter(word -> word.length() >= SHORTEST_SURE_VERB)
                        .forEach(word -> roles.putIfAbsent(word, ThingRole.GOVERN));
            }
        }
    }

    /** Short forms of counties are too often common words: 平安, 和平, 城区. */
    private static boolean singlesOut(String name, Region region) {
        return name.length() > 2 || name.length() == 2 && !region.level().equals("县");
    }

    private static ThingRole role(Map<String, Object> rule, String role) {
        try {
            return ThingRole.valueOf(role);
        } catch (IllegalArgumentException e) {
            throw new PolicyGraphException(
                    "seeds/rule/mention/thing-words.yaml: rule " + rule.get("id") + " has no known role: " + role, e);
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

    /** The longest known word that starts at a place, null if none does. */
    NameTrie.@Nullable Match<ThingRole> word(CharSequence text, int start) {
        return roles.longest(text, start);
    }

    /** The longest head that ends at {@code end} and starts at or after {@code from}, null if there is none. */
    @Nullable
    ThingHead headBefore(CharSequence text, int from, int end) {
        int length = headWords.endingAt(text, end, from);
        while (length > 0) {
            int start = end - length;
            ThingHead head = heads.get(text.subSequence(start, end).toString());
            if (head != null
                    && (head.after().isEmpty() || start > from && head.after().indexOf(text.charAt(start - 1)) >= 0)) {
                return head;
            }
            length = headWords.endingAt(text, end, start + 1);
        }
        return null;
    }

    /** Whether a stretch of text holds a head or a quotation, without which it names no thing. */
    boolean mayName(CharSequence text, int from, int end) {
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            if (c == '“' || c == '「' || headWords.endingAt(text, at + 1, from) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands in quotation marks is a manner, a slogan or a period. */
    boolean slogan(String quoted) {
        return slogans.contains(quoted) || quoted.endsWith("式") || quoted.endsWith("型") || quoted.endsWith("化");
    }

    /** Whether a description, taken without its rank, is the name of a class. */
    boolean className(String words) {
        return classes.contains(words);
    }

    /** Whether what stands in brackets is said about a name and no part of it: (一), (试行), (以下简称…). */
    boolean aside(String bracketed) {
        return ASIDES.stream().anyMatch(bracketed::startsWith)
                || bracketed.chars().allMatch(c -> "0123456789一二三四五六七八九十".indexOf(c) >= 0);
    }
}
