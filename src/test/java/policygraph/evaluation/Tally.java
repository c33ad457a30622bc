package policygraph.evaluation;

/**
 * What was found and what was not.
 *
 * @param tp items of the gold that were found
 * @param fp items found that the gold does not have
 * @param fn items of the gold that were not found
 */
record Tally(int tp, int fp, int fn) {

    static final Tally NONE = new Tally(0, 0, 0);
    static final Tally FOUND = new Tally(1, 0, 0);
    static final Tally TOO_MUCH = new Tally(0, 1, 0);
    static final Tally MISSED = new Tally(0, 0, 1);

    /** A name or a place that is wrong: one that should not be, instead of one that should. */
    static final Tally WRONG = new Tally(0, 1, 1);

    Tally and(Tally other) {
        return new Tally(tp + other.tp, fp + other.fp, fn + other.fn);
    }

    /** Share of what was found that is right; 1 if nothing was found. */
    double precision() {
        return tp + fp == 0 ? 1 : (double) tp / (tp + fp);
    }

    /** Share of what is right that was found; 1 if there is nothing to find. */
    double recall() {
        return tp + fn == 0 ? 1 : (double) tp / (tp + fn);
    }

    double f1() {
        return precision() + recall() == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }
}
