package policygraph.graph;

import policygraph.gazetteer.Lineage;
import policygraph.gazetteer.Regions;
import policygraph.statement.Extraction;

/** Maps one document and all it says to parameter rows. */
final class DocumentRows {

    private final Regions regions;
    private final Lineage lineage;

    DocumentRows(Regions regions, Lineage lineage) {
        this.regions = regions;
        this.lineage = lineage;
    }

    Rows of(Loadable loadable) {
        Extraction extraction = loadable.extraction();
        Rows rows = new Rows(extraction.document().id(), extraction.document().text());
        Issuers issuers = Issuers.of(extraction);
        new HeaderRows(loadable, regions, rows).add();
        // Statements come before mentions: where a rule reads a citation, its evidence stands.
        new StatementRows(extraction, issuers, rows).add();
        new EntityRows(extraction, new GazetteerRows(regions, lineage, rows), issuers, rows).add();
        return rows;
    }
}
