package policygraph.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import policygraph.document.Reading;
import policygraph.gazetteer.NameTrie;
import policygraph.gazetteer.Words;
import policygraph.seed.Seeds;

/**
 * Finds words that point back to a platform or programme: 该平台, 上述项目. Which one is meant is decided later. The words
 * are the {@code anaphors} of {@code seeds/rule/mention/}{platform,program}{@code .yaml}.
 */
final class ThingAnaphors {

    private static final List<String> POINTERS = List.of("该", "上述", "前述", "此");

    /** What makes 该项目 part of a word for someone or something else: 该项目公司, 该中心主任. */
    private static final List<String> OTHERS = List.of(
            "公司", "主任", "书", "部", "库", "组", "办公室", "负责人", "方案", "建议书", "指标", "内", "外", "类", "化", "性", "经济", "企业", "城区",
            "城市");

    /** 应该, 因此, 如此, 活该: the pointer is part of a word. */
    private static final String WORDS_BEFORE = "应因如从由彼就活本为故在";

    /** Words that point back, each with the rule it stands in. */
    private record Back(Type type, String rule) {}

    private final NameTrie<Back> words;

    private ThingAnaphors(Map<String, Back> words) {
        this.words = NameTrie.of(words);
    }

    static ThingAnaphors fromSeeds() {
        Map<String, Back> words = new HashMap<>();
        for (String file : List.of("rule/mention/platform.yaml", "rule/mention/program.yaml")) {
            for (Map<String, Object> rule : Seeds.rules(file)) {
                String listed = String.valueOf(rule.getOrDefault("anaphors", ""));
                Back back = new Back(Type.valueOf(String.valueOf(rule.get("type"))), String.valueOf(rule.get("id")));
                for (String word :
                        listed.isBlank() ? new String[0] : listed.strip().split("\\s+")) {
                    words.put(word, back);
                }
            }
        }
        return new ThingAnaphors(words);
    }

    /** The words that point back from a position of the reading on. */
    List<Mention> find(Reading reading, int from) {
        List<Mention> found = new ArrayList<>();
        for (int at = from; at < reading.length(); at++) {
            int word = behindPointer(reading, at);
            NameTrie.Match<Back> match = word == at ? null : words.longest(reading, word);
            if (match != null && !isOther(reading, match.end())) {
                found.add(new Mention(
                        reading.span(at, match.end()),
                        match.value().type(),
                        reading.subSequence(word, match.end()),
                        Mention.Role.ANAPHOR,
                        null,
                        null,
                        match.value().rule()));
            }
        }
        return found;
    }

    private static int behindPointer(Reading reading, int at) {
        char c = reading.charAt(at);
        if (c != '该' && c != '上' && c != '前' && c != '此') {
            return at;
        }
        if (at > 0 && (c == '该' || c == '此') && WORDS_BEFORE.indexOf(reading.charAt(at - 1)) >= 0) {
            return at;
        }
        for (String pointer : POINTERS) {
            if (Words.at(reading, at, pointer)) {
                return at + pointer.length();
            }
        }
        return at;
    }

    private static boolean isOther(Reading reading, int end) {
        return OTHERS.stream().anyMatch(word -> Words.at(reading, end, word));
    }
}
