package policygraph.question;

/** How many rows an answer may have. */
final class Limit {

    /** The parameter that every question takes besides its own. */
    static final String PARAMETER = "limit";

    static final int DEFAULT = 200;
    static final int MOST = 1000;

    private Limit() {}
}
