package policygraph;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import policygraph.document.Source;
import policygraph.entity.Resolution;
import policygraph.statement.Evidence;
import policygraph.statement.Extraction;
import policygraph.statement.Statement;

/**
 * Documents with bytes changed, taken out or put in are read or refused, and nothing else: no other exception, no place
 * outside the text, no quote that does not stand there. The build replays the inputs kept; {@code JAZZER_FUZZ=1} looks for
 * new ones.
 */
class ExtractorFuzzTests {

    private static final Extractor EXTRACTOR = new Extractor();

    private static final List<byte[]> DOCUMENTS = documents();

    private static final int MOST_CHANGES = 40;

    private static List<byte[]> documents() {
        try (Stream<Path> renderings = Files.list(Path.of("src/test/resources/policygraph/format/rendering"));
                Stream<Path> pages = Files.list(Path.of("src/test/resources/policygraph/format/page"))) {
            return Stream.concat(renderings, pages)
                    .sorted()
                    .map(ExtractorFuzzTests::bytes)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FuzzTest(maxDuration = "5m")
    void changedDocumentsAreReadOrRefused(FuzzedDataProvider data) {
        byte[] document = data.pickValue(DOCUMENTS);
        for (int changes = data.consumeInt(0, MOST_CHANGES); changes > 0 && document.length > 0; changes--) {
            document = changed(document, data);
        }
        check(document);
    }

    @FuzzTest(maxDuration = "5m")
    void bytesOfAnyKindAreReadOrRefused(byte[] bytes) {
        check(bytes);
    }

    private static byte[] changed(byte[] document, FuzzedDataProvider data) {
        int at = data.consumeInt(0, document.length - 1);
        int gone = Math.min(document.length - at, data.consumeInt(0, 8));
        byte[] put = data.consumeBytes(data.consumeInt(0, 8));
        byte[] changed = new byte[document.length - gone + put.length];
        System.arraycopy(document, 0, changed, 0, at);
        System.arraycopy(put, 0, changed, at, put.length);
        System.arraycopy(document, at + gone, changed, at + put.length, document.length - at - gone);
        return changed;
    }

    private static void check(byte[] bytes) {
        Extraction extraction;
        try {
            extraction = EXTRACTOR.extract(bytes, Source.of("fuzz"));
        } catch (PolicyGraphException e) {
            assertThat(e).hasMessageStartingWith("fuzz: ");
            return;
        }
        String text = extraction.document().text();
        for (Resolution resolution : extraction.resolutions()) {
            assertThat(resolution.mention().span().end()).isLessThanOrEqualTo(text.length());
        }
        for (Statement statement : extraction.statements()) {
            Evidence evidence = statement.evidence();
            assertThat(evidence.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(evidence.quote()).isEqualTo(evidence.span().in(text));
        }
    }
}
