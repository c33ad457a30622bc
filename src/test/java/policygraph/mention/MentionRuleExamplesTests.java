package policygraph.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import policygraph.document.Document;
import policygraph.document.DocumentReader;
import policygraph.document.Source;
import policygraph.seed.Seeds;

/**
 * Every example of every rule in {@code seeds/rule/mention}. A rule says its {@code type}; in an {@code examples} line
 * the mentions of that type are marked [[so]], in a {@code counterExamples} line there are none.
 */
class MentionRuleExamplesTests {

    /** What stands before an example, so that it is read as the body of a reply. */
    private static final String LETTER = "王敏代表：\n您提出的建议收悉，现答复如下：\n";

    private final DocumentReader documents = new DocumentReader();
    private final MentionFinder finder = MentionFinder.fromSeeds();

    @TestFactory
    Stream<DynamicTest> findsExactlyTheMarkedMentions() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("seeds/rule/mention"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                for (Map<String, Object> rule : Seeds.rules("rule/mention/" + file.getFileName())) {
                    addExamples(tests, rule);
                }
            }
        }
        return tests.stream();
    }

    private void addExamples(List<DynamicTest> tests, Map<String, Object> rule) {
        for (String key : List.of("examples", "counterExamples")) {
            for (Object example : (List<?>) rule.getOrDefault(key, List.of())) {
                String marked = example.toString();
                tests.add(DynamicTest.dynamicTest(rule.get("id") + ": " + marked, () -> assertThat(mark(
                                marked.replace("[[", "").replace("]]", ""),
                                Type.valueOf(String.valueOf(rule.get("type")))))
                        .isEqualTo(marked)));
            }
        }
    }

    private String mark(String example, Type type) {
        String text = LETTER + example;
        Document document = documents.read(text.getBytes(StandardCharsets.UTF_8), Source.of("example.txt"));
        StringBuilder marked = new StringBuilder();
        int at = LETTER.length();
        for (Mention mention : finder.find(document)) {
            if (mention.type() == type && mention.role() == Mention.Role.NAME) {
                marked.append(text, at, mention.span().start())
                        .append("[[")
                        .append(mention.span().in(text))
                        .append("]]");
                at = mention.span().end();
            }
        }
        return marked.append(text, at, text.length()).toString();
    }
}
