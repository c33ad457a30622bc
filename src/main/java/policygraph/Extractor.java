package policygraph;

import java.util.List;
import policygraph.document.Document;
import policygraph.document.DocumentReader;
import policygraph.document.Source;
import policygraph.entity.EntityResolver;
import policygraph.entity.Resolution;
import policygraph.format.FormatReader;
import policygraph.format.TextRecognition;
import policygraph.gazetteer.AgencyGrammar;
import policygraph.mention.Mention;
import policygraph.mention.MentionFinder;
import policygraph.mention.Overlap;
import policygraph.statement.Extraction;
import policygraph.statement.Statement;
import policygraph.statement.StatementReader;

/**
 * The left half of the system in one method: bytes to statements. It holds no state between documents, so any number of
 * threads or machines may run it side by side.
 */
public final class Extractor {

    private final DocumentReader documents;
    private final MentionFinder mentions;
    private final EntityResolver entities;
    private final StatementReader statements;

    /** An extractor with the rules and gazetteers of {@code seeds/}. */
    public Extractor() {
        this(TextRecognition.OFF);
    }

    /** @param recognition how scanned documents are read */
    public Extractor(TextRecognition recognition) {
        this.documents = new DocumentReader(new FormatReader(recognition));
        AgencyGrammar grammar = AgencyGrammar.fromSeeds();
        this.mentions = MentionFinder.fromSeeds(grammar);
        this.entities = EntityResolver.fromSeeds(grammar);
        this.statements = StatementReader.fromSeeds(grammar);
    }

    /**
     * Reads one document and everything it says.
     *
     * @throws PolicyGraphException if the bytes are no readable document, or one without a Chinese character; the message
     *     names the source's file
     */
    public Extraction extract(byte[] bytes, Source source) {
        Document document = documents.read(bytes, source);
        if (document.text().codePoints().noneMatch(Character::isIdeographic)) {
            throw new PolicyGraphException(
                    source.file() + ": has no Chinese text; check that it is a reply or a notice");
        }
        List<Mention> found = mentions.find(document);
        List<Resolution> resolved = entities.resolve(document, found);
        List<Statement> said = statements.read(document, resolved);
        return new Extraction(document, resolved, said);
    }

    /** What overlapped the mentions of a document and lost to them, for a person who wants to know why. */
    public List<Overlap> overlaps(Document document) {
        return mentions.overlaps(document);
    }
}
