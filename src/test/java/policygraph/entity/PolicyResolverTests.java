package policygraph.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policygraph.document.Document;
import policygraph.document.DocumentReader;
import policygraph.document.Source;
import policygraph.mention.MentionFinder;
import policygraph.mention.Type;

/** Which titles, numbers and short forms of a text are one policy, and how it is called. */
class PolicyResolverTests {

    private static final String LETTER = "王敏代表：\n您提出的建议收悉。\n";

    private final DocumentReader documents = new DocumentReader();
    private final MentionFinder finder = MentionFinder.fromSeeds();
    private final EntityResolver resolver = EntityResolver.fromSeeds();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "落实《湿地保护法》和《中华人民共和国湿地保护法》。 | 中华人民共和国湿地保护法",
                "印发《节水办法（试行）》，按照《节水办法》执行。 | 节水办法（试行）",
                "实施《养老规划（2016—2020年）》，编制《养老规划（2021—2025年）》。 | 养老规划（2016—2020年）,养老规划（2021—2025年）",
                "编制《养老规划（2021—2025年）》，《养老规划》提出要求。 | 养老规划（2021—2025年）",
                "《养老规划（2021-2025年）》与《养老规划（2021—2025）》是一件。 | 养老规划（2021-2025年）",
                "转发《关于印发〈托育条例〉的通知》，落实《托育条例》。 | 托育条例",
                "印发《绿化办法》（豫林〔2021〕7号），豫林〔2021〕7号文件要求明确。 | 绿化办法",
                "印发《海绵城市建设管理办法》（以下简称《办法》），按照《办法》推进。 | 海绵城市建设管理办法",
                "出台《江西省快递条例》，按该条例执行。 | 江西省快递条例"
            })
    void makesOnePolicyOfItsWordings(String text, String names) {
        Document document = documents.read((LETTER + text).getBytes(StandardCharsets.UTF_8), Source.of("example.txt"));
        List<Resolution> resolved = resolver.resolve(document, finder.find(document), Setting.OPEN);
        Set<String> policies = resolved.stream()
                .map(Resolution::entity)
                .filter(entity -> entity != null && entity.type() == Type.POLICY)
                .map(entity -> entity == null ? "" : entity.name())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        assertThat(policies).containsExactlyInAnyOrder(names.split(","));
    }
}
