package policygraph.document;

/** Punctuation by what it does, as it stands after folding. */
final class Marks {

    /** Ends a sentence or opens what follows on a new line. */
    static final String SENTENCE_END = "。！？；：:;!?…";

    /** Only running text has these. */
    static final String PROSE = "，。；,;";

    /** What follows cannot be a new paragraph. */
    static final String OPEN_ENDED = "，、,《〈“‘（(〔「";

    private Marks() {}

    /** The closing mark of an opening one; 0 when it is none. */
    static char closing(char opening) {
        return switch (opening) {
            case '《' -> '》';
            case '〈' -> '〉';
            case '“' -> '”';
            case '‘' -> '’';
            case '（' -> '）';
            case '(' -> ')';
            case '〔' -> '〕';
            case '「' -> '」';
            case '『' -> '』';
            case '[' -> ']';
            default -> 0;
        };
    }

    /** Ends a sentence. */
    static boolean isStop(char c) {
        return c == '。' || c == '；' || c == '！' || c == '？';
    }

    static boolean isClosing(char c) {
        return switch (c) {
            case '》', '〉', '”', '’', '）', ')', '〕', '」', '』', ']' -> true;
            default -> false;
        };
    }
}
