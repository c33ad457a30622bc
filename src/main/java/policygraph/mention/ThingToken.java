package policygraph.mention;

/**
 * A word of a sentence.
 *
 * @param start its first position in the reading
 * @param end one past its last
 * @param role what it does to a name's boundary
 */
record ThingToken(int start, int end, ThingRole role) {

    int length() {
        return end - start;
    }
}
