package policygraph.graph;

import policygraph.entity.PolicyTitles;
import policygraph.gazetteer.Lineage;
import policygraph.gazetteer.Regions;
import policygraph.statement.Extraction;

/** Maps one document and all it says to parameter rows. */
final class DocumentRows {

    private final Regions regions;
    private final Lineage lineage;
    private final PolicyTitles titles;

    DocumentRows(Regions regions, Lineage lineage, PolicyTitles titles) {
        this.regions = regions;
        this.lineage = lineage;
        this.titles = titles;
    }

    Rows of(Loadable loadable) {
        Extraction extraction = loadable.extraction();
        Rows rows = new Rows(extraction.document().id(), extraction.document().text());
        Issuers issuers = Issuers.of(extraction);
        new HeaderRows(loadable, regions, rows).add();
        OwnTextRows own = new OwnTextRows(extraction, titles, issuers, rows);
        own.add();
        // Statements come before mentions: where a rule reads a citation, its evidence stands.
        new StatementRows(extraction, issuers, own, rows).add();
        new EntityRows(extraction, new GazetteerRows(regions, lineage, rows), issuers, own, rows).add();
        return rows;
    }
}
