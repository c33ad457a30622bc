package policygraph.statement;

import java.util.List;
import policygraph.entity.Entity;

/**
 * A piece of a sentence as the verb frames see it.
 *
 * @param letter its class, as {@code seeds/rule/statement/verb.yaml} and {@code frame.yaml} write it
 * @param start first position in the reading
 * @param end one past the last
 * @param members the things it names, empty for words
 * @param basis whether the members stand here or are carried over from an earlier clause
 */
record Token(char letter, int start, int end, List<Entity> members, Basis basis) {

    /** Organisations that may be a subject. */
    static final char ORGANISATIONS = 'O';
    /** Organisations governed by a word before them: 由, 会同, 支持, 在. */
    static final char GOVERNED = 'o';
    /** Platforms and programmes. */
    static final char THINGS = 'T';
    /** Policies. */
    static final char POLICIES = 'P';
    /** A subject carried over. */
    static final char CARRIED = 'S';
    /** Other words, a few. */
    static final char FEW_WORDS = 'x';
    /** Other words, many. */
    static final char MANY_WORDS = 'X';

    Token {
        members = List.copyOf(members);
    }

    static Token word(char letter, int start, int end) {
        return new Token(letter, start, end, List.of(), Basis.STATED);
    }

    Token as(char other) {
        return new Token(other, start, end, members, basis);
    }
}
