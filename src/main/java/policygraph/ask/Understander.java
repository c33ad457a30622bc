package policygraph.ask;

/** Tells which question a sentence asks. Safe for use by several threads. */
@FunctionalInterface
interface Understander {

    /** The question and its parameters, or what comes near to it. */
    Reading read(String sentence);
}
