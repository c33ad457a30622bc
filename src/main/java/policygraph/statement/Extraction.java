package policygraph.statement;

import java.util.List;
import policygraph.document.Document;
import policygraph.entity.Resolution;

/**
 * Everything read out of one document.
 *
 * @param document the document
 * @param resolutions every mention, resolved or undecided, in text order
 * @param statements every statement, in text order of its evidence
 */
public record Extraction(Document document, List<Resolution> resolutions, List<Statement> statements) {

    public Extraction {
        resolutions = List.copyOf(resolutions);
        statements = List.copyOf(statements);
    }
}
