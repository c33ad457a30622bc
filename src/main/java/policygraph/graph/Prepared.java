package policygraph.graph;

import java.util.Set;

/** A document mapped to its rows, so that a transaction does nothing but send them. */
public final class Prepared {

    private final Loadable document;
    private final Rows rows;

    Prepared(Loadable document, Rows rows) {
        this.document = document;
        this.rows = rows;
    }

    Loadable document() {
        return document;
    }

    /** What it writes. */
    public Rows rows() {
        return rows;
    }

    /** The name it was read under. */
    public String file() {
        return document.file();
    }

    /** How many rows it writes: what a transaction costs goes by them, not by documents. */
    public int size() {
        return rows.size();
    }

    /** By what another document could be a version of it; two that share a key are not written in one transaction. */
    public Set<String> keys() {
        return Ledger.keys(document);
    }
}
