package policygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import policygraph.document.Header.Field;
import policygraph.document.Header.Proposal;

/** Invented documents of many makes and the headers that they have: {@code headers.txt}. */
class HeaderReaderTests {

    @TestFactory
    Stream<DynamicTest> readsWhatTheDocumentSaysAboutItself() throws IOException {
        return Arrays.stream(cases().split("(?m)^===== ")).skip(1).map(this::test);
    }

    private DynamicTest test(String given) {
        String name = given.substring(0, given.indexOf('\n'));
        String[] parts = given.substring(name.length() + 1).split("(?m)^-----\n");
        return DynamicTest.dynamicTest(name, () -> {
            Document document =
                    new DocumentReader().read(parts[0].getBytes(StandardCharsets.UTF_8), Source.of(name + ".txt"));
            assertThat(String.join("\n", fields(document.header()))).isEqualTo(parts[1].strip());
            assertThat(spansOf(document.header()))
                    .allSatisfy(span -> assertThat(span.length()).isPositive());
        });
    }

    static List<String> fields(Header header) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("kind", header.kind().name());
        fields.put("title", value(header.title()));
        fields.put("docNumber", value(header.docNumber()));
        fields.put("issuers", values(header.issuers()));
        fields.put("index", value(header.indexNumber()));
        fields.put("credit", value(header.creditCode()));
        fields.put("written", value(header.written()));
        fields.put("published", value(header.published()));
        Proposal proposal = header.proposal();
        if (proposal != null) {
            fields.put("pkind", proposal.kind().name());
            fields.put("pnumber", value(proposal.number()));
            fields.put("ptitle", value(proposal.title()));
            fields.put("session", value(proposal.session()));
            fields.put("proposers", values(proposal.proposers()));
        }
        fields.put("person", value(header.contact().person()));
        fields.put("phone", value(header.contact().phone()));
        fields.put(
                "conflicts",
                String.join("|", header.conflicts().stream().map(Conflict::line).toList()));
        List<String> lines = new ArrayList<>();
        fields.forEach((key, value) -> {
            if (!value.isEmpty()) {
                lines.add(key + ": " + value);
            }
        });
        return lines;
    }

    private static List<Span> spansOf(Header header) {
        List<Span> spans = new ArrayList<>();
        header.issuers().forEach(issuer -> spans.add(issuer.span()));
        if (header.title() != null) {
            spans.add(header.title().span());
        }
        for (Conflict conflict : header.conflicts()) {
            spans.add(conflict.metadata().span());
            if (conflict.body() != null) {
                spans.add(conflict.body().span());
            }
        }
        return spans;
    }

    private static String value(@Nullable Field<?> field) {
        return field == null ? "" : full(field.value().toString());
    }

    private static String values(List<Field<String>> fields) {
        return String.join("|", fields.stream().map(HeaderReaderTests::value).toList());
    }

    /** Brackets of either width are one. */
    private static String full(String value) {
        return value.replace('(', '（').replace(')', '）');
    }

    private static String cases() throws IOException {
        try (InputStream in = HeaderReaderTests.class.getResourceAsStream("headers.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
