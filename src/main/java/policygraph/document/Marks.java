package policygraph.document;

/** Punctuation by what it does, as it stands after folding. */
final class Marks {

    /** Ends a sentence. */
    static final String STOPS = "。！？；";

    /** Ends a sentence or opens what follows on a new line. */
    static final String SENTENCE_END = "。！？；：:;!?…";

    /** Only running text has these. */
    static final String PROSE = "，。；,;";

    /** What follows cannot be a new paragraph. */
    static final String OPEN_ENDED = "，、,《〈“‘（(〔「";

    static final String OPENING = "《〈“‘（(〔「『[";
    static final String CLOSING = "》〉”’）)〕」』]";

    private Marks() {}

    /** The closing mark of an opening one; 0 when it is none. */
    static char closing(char opening) {
        int at = OPENING.indexOf(opening);
        return at < 0 ? 0 : CLOSING.charAt(at);
    }

    static boolean isClosing(char c) {
        return CLOSING.indexOf(c) >= 0;
    }
}
