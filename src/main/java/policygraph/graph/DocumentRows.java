package policygraph.graph;

import policygraph.document.Document;
import policygraph.entity.PolicyTitles;
import policygraph.gazetteer.Lineage;
import policygraph.gazetteer.Regions;
import policygraph.statement.Extraction;

/** Maps a document and all it says to parameter rows; any number of threads may do so side by side. */
public final class DocumentRows {

    private final Regions regions;
    private final Lineage lineage;
    private final PolicyTitles titles;
    private final boolean contacts;

    DocumentRows(Regions regions, Lineage lineage, PolicyTitles titles) {
        this(regions, lineage, titles, false);
    }

    /**
     * @param contacts whether the text keeps contact persons and telephone numbers
     */
    public DocumentRows(Regions regions, Lineage lineage, PolicyTitles titles, boolean contacts) {
        this.regions = regions;
        this.lineage = lineage;
        this.titles = titles;
        this.contacts = contacts;
    }

    /** A document with its rows. */
    public Prepared prepare(Loadable loadable) {
        return new Prepared(loadable, of(loadable));
    }

    Rows of(Loadable loadable) {
        Extraction extraction = loadable.extraction();
        Document document = extraction.document();
        String text = contacts ? document.text() : Contacts.masked(document);
        Rows rows = new Rows(document.id(), text);
        Issuers issuers = Issuers.of(extraction);
        new HeaderRows(loadable, text, regions, rows).add();
        OwnTextRows own = new OwnTextRows(extraction, titles, issuers, rows);
        own.add();
        // Statements come before mentions: where a rule reads a citation, its evidence stands.
        new StatementRows(extraction, issuers, own, rows).add();
        new EntityRows(extraction, new GazetteerRows(regions, lineage, rows), issuers, own, rows).add();
        return rows;
    }
}
