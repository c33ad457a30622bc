package policygraph.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import policygraph.document.Document;
import policygraph.document.DocumentReader;
import policygraph.document.Source;
import policygraph.mention.MentionFinder;

/** Whom a short name means in a document of a given issuer and date. */
class AgencyResolutionTests {

    private static final DocumentReader DOCUMENTS = new DocumentReader();
    private static final MentionFinder MENTIONS = MentionFinder.fromSeeds();
    private static final EntityResolver ENTITIES = EntityResolver.fromSeeds();

    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(
            resources = "agency-resolution.tsv",
            delimiter = '\t',
            numLinesToSkip = 1,
            encoding = "UTF-8",
            maxCharsPerColumn = 400)
    void spellsOutTheName(String issuer, String date, String marked, String agency) {
        String words = marked.substring(marked.indexOf("[[") + 2, marked.indexOf("]]"));
        String text = "张某某委员：\n\n您提出的提案收悉。" + marked.replace("[[", "").replace("]]", "") + "\n\n感谢您的关心和支持。\n\n" + issuer
                + "\n" + date + "\n";

        assertThat(Arrays.asList(agency.split("\\|"))).contains(resolved(text, words));
    }

    /** The canonical name of the agency that these words name, ? if it is open, - if it was not found. */
    private static String resolved(String text, String words) {
        Document document = DOCUMENTS.read(text.getBytes(StandardCharsets.UTF_8), Source.of("example.txt"));
        List<Resolution> resolutions = ENTITIES.resolve(document, MENTIONS.find(document));
        return resolutions.stream()
                .filter(resolution -> resolution.mention().span().in(text).equals(words))
                .map(Resolution::entity)
                .map(entity -> entity == null ? "?" : entity.name())
                .findFirst()
                .orElse("-");
    }
}
