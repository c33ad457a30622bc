package policygraph.mention;

/**
 * A candidate that a finder found and that is no mention, because another stands in its place.
 *
 * @param loser what was found
 * @param winner the mention that it overlaps
 */
public record Overlap(Mention loser, Mention winner) {

    /** Why the other one stands. */
    public enum Reason {
        SHORTER,
        LATER,
        SAME_PLACE
    }

    public Reason reason() {
        if (loser.span().length() < winner.span().length()) {
            return Reason.SHORTER;
        }
        return loser.span().equals(winner.span()) ? Reason.SAME_PLACE : Reason.LATER;
    }
}
