package policygraph.ask;

import org.jspecify.annotations.Nullable;

/**
 * A part of a sentence that names something or tells a time.
 *
 * @param kind what it is
 * @param start first character in the sentence
 * @param end one past the last
 * @param text the words, without marks round them
 * @param period the time it tells, null if it tells none
 */
record Slot(Kind kind, int start, int end, String text, @Nullable Period period) {

    Slot(Kind kind, int start, int end, String text) {
        this(kind, start, end, text, null);
    }

    static Slot time(int start, int end, String text, Period period) {
        return new Slot(Kind.TIME, start, end, text, period);
    }

    boolean overlaps(int from, int to) {
        return start < to && from < end;
    }

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
        /** A region that stands alone: 吉林 in 吉林的答复. */
        PLACE('P'),
        /** 省级. */
        LEVEL('V'),
        /** 两次以上. */
        AT_LEAST('M'),
        /** The letters and year of document numbers, without a number. */
        SERIES('S'),
        /** Who puts a proposal: 李四委员, or a party's committee. */
        PROPOSER('H'),
        /** 以万元计. */
        UNIT('C'),
        /** A time, or from one to another. */
        TIME('Y');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        char letter() {
            return letter;
        }
    }
}
