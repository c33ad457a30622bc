package policygraph.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import policygraph.Extractor;
import policygraph.PolicyGraphException;
import policygraph.document.Source;
import policygraph.format.TextRecognition;
import policygraph.statement.Extraction;
import tools.jackson.databind.json.JsonMapper;

/** Prints what documents say, one JSON object a document and line, without a database or a web server. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Print one JSON object per document: header, entities, relations, figures, commitments.")
public final class ExtractCommand extends PrintingCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "replies or notices")
    private List<Path> files = List.of();

    @Option(
            names = "--explain",
            description = "print the text with every mention and statement marked and the rule behind each instead")
    private boolean explain;

    @Option(names = "--ocr", description = "read scanned PDFs with tesseract, which must be installed with chi_sim")
    private boolean recognise;

    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public Integer call() {
        // What libraries log of the oddities of a file would stand among the lines of JSON.
        LoggingSystem.get(getClass().getClassLoader()).beforeInitialize();
        Extractor extractor = new Extractor(recognise ? TextRecognition.tesseract() : TextRecognition.OFF);
        boolean allRead = true;
        for (Path file : files) {
            allRead &= print(extractor, file);
        }
        return allRead ? 0 : SOME_FAILED;
    }

    private boolean print(Extractor extractor, Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            out().println(print(extractor, extractor.extract(bytes, Source.of(file.toString()))));
            return true;
        } catch (IOException e) {
            err().println(file + ": cannot be read (" + e + ")");
        } catch (PolicyGraphException e) {
            err().println(e.getMessage());
        }
        return false;
    }

    private String print(Extractor extractor, Extraction extraction) {
        return explain
                ? ExplainText.of(extraction, extractor.overlaps(extraction.document()))
                : json.writeValueAsString(ExtractionJson.of(extraction));
    }
}
