package policygraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import policygraph.document.Header;
import policygraph.document.Header.Field;
import policygraph.document.Source;
import policygraph.statement.Extraction;
import policygraph.statement.Statement;
import policygraph.statement.Term;

/** A reply says the same whether it comes as text, page, PDF, Word file or RTF. The files were made with LibreOffice. */
class RenderingTests {

    private static final Path RENDERINGS = Path.of("src/test/resources/policygraph/format/rendering");

    private static final Extractor EXTRACTOR = new Extractor();

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(RENDERINGS)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysWhatTheTextSays(Path file) throws IOException {
        String name = file.getFileName().toString().replaceAll("\\..*", ".txt");
        Extraction text = extract(Path.of("seeds/reply", name));
        Extraction rendering = extract(file);
        assertThat(header(rendering.document().header()))
                .isEqualTo(header(text.document().header()));
        assertThat(statements(rendering)).containsExactlyElementsOf(statements(text));
        assertThat(rendering.statements()).allSatisfy(statement -> assertThat(
                        statement.evidence().span().in(rendering.document().text()))
                .isEqualTo(statement.evidence().quote()));
    }

    private static Extraction extract(Path file) throws IOException {
        return EXTRACTOR.extract(Files.readAllBytes(file), Source.of(file.toString()));
    }

    private static List<String> statements(Extraction extraction) {
        return extraction.statements().stream()
                .map(RenderingTests::line)
                .sorted()
                .toList();
    }

    /** Blanks and line ends in a quote are the format's. */
    private static String line(Statement statement) {
        return term(statement.subject()) + " " + statement.predicate() + " " + term(statement.object()) + " "
                + statement.basis() + " " + statement.rule() + " "
                + statement.evidence().quote().replaceAll("[\\s\u00a0\u3000]", "");
    }

    private static String term(Term term) {
        return term instanceof Term.Named named
                ? named.entity().id()
                : term.getClass().getSimpleName();
    }

    private static List<String> header(Header header) {
        List<String> fields = new ArrayList<>(List.of(
                header.kind().name(),
                value(header.title()),
                value(header.docNumber()),
                value(header.indexNumber()),
                value(header.creditCode()),
                value(header.written()),
                value(header.published()),
                value(header.contact().person()),
                value(header.contact().phone()),
                header.conflicts().stream()
                        .map(conflict -> conflict.line())
                        .toList()
                        .toString()));
        header.issuers().forEach(issuer -> fields.add(value(issuer)));
        Header.Proposal proposal = header.proposal();
        if (proposal != null) {
            fields.addAll(List.of(
                    proposal.kind().name(),
                    value(proposal.number()),
                    value(proposal.title()),
                    value(proposal.session())));
            proposal.proposers().forEach(proposer -> fields.add(value(proposer)));
        }
        return fields;
    }

    private static String value(@Nullable Field<?> field) {
        return field == null ? "-" : field.value().toString();
    }
}
