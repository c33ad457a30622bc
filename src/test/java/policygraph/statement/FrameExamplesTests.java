package policygraph.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import policygraph.document.Document;
import policygraph.document.DocumentReader;
import policygraph.document.Source;
import policygraph.document.Span;
import policygraph.entity.Entity;
import policygraph.entity.Resolution;
import policygraph.mention.Mention;
import policygraph.mention.Type;
import policygraph.seed.Seeds;

/**
 * Every example of every verb frame: names are marked in place, so that the frames are tried apart from the finders;
 * what the sentence says must be read, and nothing else.
 */
class FrameExamplesTests {

    private static final Pattern MARK = Pattern.compile("\\[\\[([OTPU]) ([^\\]]+)\\]\\]");

    /** What stands before the example, so that it is read as the body of a reply. */
    private static final String LETTER = "王敏代表：\n您提出的建议收悉。\n";

    private final RelationReader reader = RelationReader.fromSeeds();

    @TestFactory
    Stream<DynamicTest> readsExactlyWhatTheExampleSays() {
        List<DynamicTest> tests = new ArrayList<>();
        List<Map<String, Object>> rules = new ArrayList<>(Seeds.rules("rule/statement/frame.yaml"));
        rules.addAll(Seeds.rules("rule/statement/sentence.yaml"));
        for (Map<String, Object> frame : rules) {
            for (Object example : (List<?>) frame.getOrDefault("examples", List.of())) {
                Map<?, ?> parts = (Map<?, ?>) example;
                String text = String.valueOf(parts.get("text"));
                List<String> says = ((List<?>) Objects.requireNonNull(parts.get("says")))
                        .stream().map(Object::toString).toList();
                tests.add(DynamicTest.dynamicTest(frame.get("id") + ": " + text, () -> assertThat(read(text))
                        .containsExactlyInAnyOrderElementsOf(says)));
            }
        }
        return tests.stream();
    }

    private List<String> read(String marked) {
        StringBuilder text = new StringBuilder(LETTER);
        List<Resolution> resolutions = new ArrayList<>();
        Matcher matcher = MARK.matcher(marked);
        int at = 0;
        while (matcher.find()) {
            text.append(marked, at, matcher.start());
            int start = text.length();
            text.append(matcher.group(2));
            resolutions.add(resolution(matcher.group(1), matcher.group(2), new Span(start, text.length())));
            at = matcher.end();
        }
        text.append(marked.substring(at));
        Document document =
                new DocumentReader().read(text.toString().getBytes(StandardCharsets.UTF_8), Source.of("example.txt"));
        return reader.read(document, resolutions, List.of()).stream()
                .map(statement ->
                        print(statement.subject()) + " " + statement.predicate() + " " + print(statement.object()))
                .toList();
    }

    private static Resolution resolution(String mark, String name, Span span) {
        Type type = mark.equals("P") ? Type.POLICY : mark.equals("T") ? Type.PLATFORM : organisation(name);
        Mention mention = new Mention(span, type, name, Mention.Role.NAME, null, null, "example");
        return new Resolution(
                mention, new Entity("id-" + name, type, name, null, null, null, null), List.of(), "example");
    }

    private static Type organisation(String name) {
        return name.endsWith("大学") || name.endsWith("学院") ? Type.UNIVERSITY : Type.AGENCY;
    }

    private static String print(Term term) {
        return term instanceof Term.Named named ? named.entity().name() : "reply";
    }
}
