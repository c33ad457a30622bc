package policygraph.entity;

import policygraph.document.Sha256;

/** Stable ids for things that no gazetteer lists. */
final class Ids {

    private Ids() {}

    /** {@code prefix-} and the short hash of the identity. */
    static String of(String prefix, String identity) {
        return prefix + "-" + Sha256.shortOf(identity);
    }
}
