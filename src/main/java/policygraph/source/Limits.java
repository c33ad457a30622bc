package policygraph.source;

/**
 * How much one archive, with all archives in it, may unpack to before it is taken for an attack or a mistake. One file in it may be as large
 * as a document may be, {@link policygraph.load.Input#LARGEST}.
 *
 * @param entries files
 * @param totalBytes bytes of all files
 * @param ratio bytes unpacked for a byte packed; text packs 3 to 10 times, long tables of figures 50 times
 * @param depth archives inside archives
 */
public record Limits(long entries, long totalBytes, long ratio, int depth) {

    private static final long GIBI = 1L << 30;

    /** For what the user has on the own machine: a country's replies of many years fit. */
    public static final Limits OWN = new Limits(2_000_000, 64 * GIBI, 200, 3);

    /** For what is sent over the network. */
    public static final Limits UPLOAD = new Limits(20_000, 2 * GIBI, 200, 3);
}
