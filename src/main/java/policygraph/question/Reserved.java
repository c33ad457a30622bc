package policygraph.question;

import java.util.Set;

/** The parameters that every question takes besides its own. */
final class Reserved {

    /** How many rows to answer at most. */
    static final String LIMIT = "limit";

    /** Where to go on: what the page before gave. */
    static final String CURSOR = "cursor";

    /** Columns to sort by. */
    static final String SORT = "sort";

    static final Set<String> ALL = Set.of(LIMIT, CURSOR, SORT, RegionContext.PARAMETER);

    static final int DEFAULT_LIMIT = 200;
    static final int MOST_ROWS = 1000;

    /** Sorting holds all rows in memory, with their paths. */
    static final int MOST_SORTED = 10_000;

    private Reserved() {}
}
