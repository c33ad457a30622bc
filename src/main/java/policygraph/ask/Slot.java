package policygraph.ask;

/**
 * A part of a sentence that names something or tells a time.
 *
 * @param kind what it is
 * @param start first character in the sentence
 * @param end one past the last
 * @param text the words, without marks round them
 */
record Slot(Kind kind, int start, int end, String text) {

    /** Sorts of slots, with the letter that stands for one in patterns. */
    enum Kind {
        AGENCY('A'),
        UNIVERSITY('U'),
        INSTITUTE('R'),
        ORGANIZATION('O'),
        PLATFORM('L'),
        PROGRAM('G'),
        /** A title in 《》, or a document number. */
        TITLE('T'),
        /** 第0233号提案. */
        PROPOSAL('N'),
        /** Words in quotation marks: the name of whatever fits. */
        QUOTED('Q'),
        /** A year, or from one to another. */
        YEARS('Y');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        char letter() {
            return letter;
        }
    }
}
