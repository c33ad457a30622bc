package policygraph.statement;

import java.util.ArrayList;
import java.util.List;
import policygraph.entity.Entity;

/**
 * Carries subjects over clauses: a clause that opens with a verb speaks of the subject of the clause before; within a
 * sentence that is as good as said, across sentences it is inferred.
 */
final class Subjects {

    private static final String DEEDS = "irlsjecw";

    private final List<Entity> repliers;
    /** Whom the next clause speaks of. */
    private List<Entity> current;
    /** Whom the next sentence speaks of: not the partners that 会同 joined, nor the doers that 由 named. */
    private List<Entity> leaders;

    private Basis basis = Basis.INFERRED;
    private int paragraph = -1;

    /** @param repliers the replying agencies; a paragraph without a subject speaks of the agency if there is but one */
    Subjects(List<Entity> repliers) {
        this.repliers = repliers.size() == 1 ? List.copyOf(repliers) : List.of();
        this.current = this.repliers;
        this.leaders = this.repliers;
    }

    /** The tokens of a sentence with a {@link Token#CARRIED} at the head of each clause that has a deed and no doer. */
    List<Token> fill(List<Token> line, int inParagraph) {
        if (inParagraph != paragraph) {
            current = repliers;
            leaders = repliers;
            paragraph = inParagraph;
        }
        current = leaders;
        basis = Basis.INFERRED;
        List<Token> filled = new ArrayList<>(line.size() + 2);
        int start = 0;
        for (int i = 0; i <= line.size(); i++) {
            if (i == line.size() || isClauseEnd(line.get(i).letter())) {
                fillClause(filled, line.subList(start, i));
                if (i < line.size()) {
                    filled.add(line.get(i));
                }
                start = i + 1;
            }
        }
        return filled;
    }

    private static boolean isClauseEnd(char letter) {
        return letter == ',' || letter == ';';
    }

    private void fillClause(List<Token> filled, List<Token> clause) {
        for (int i = 0; i < clause.size(); i++) {
            char letter = clause.get(i).letter();
            if (letter == Token.ORGANISATIONS) {
                if (!onlyTakesPart(clause, i)) {
                    take(clause, i);
                }
                break;
            }
            if (letter == 'N' && i == 0) {
                current = List.of();
                break;
            }
            if (letter == Token.GOVERNED && "gykb".indexOf(clause.get(i - 1).letter()) >= 0) {
                int described = described(clause, i);
                if (described > 0) {
                    take(clause, described);
                } else if (clause.get(i - 1).letter() == 'y') {
                    current = clause.get(i).members();
                    basis = Basis.STATED;
                }
                break;
            }
            if (letter == 'j'
                    && i > 1
                    && clause.get(i - 1).letter() == Token.GOVERNED
                    && clause.get(i - 2).letter() == 'z') {
                break;
            }
            if (DEEDS.indexOf(letter) >= 0 && (letter != 'w' || i == 0)) {
                if (!current.isEmpty() && (basis == Basis.STATED || opens(clause, i) && !isAttribute(clause, i))) {
                    Token token = clause.get(i);
                    filled.addAll(clause.subList(0, i));
                    filled.add(new Token(Token.CARRIED, token.start(), token.start(), current, basis));
                    filled.addAll(clause.subList(i, clause.size()));
                    return;
                }
                if (basis == Basis.INFERRED) {
                    current = List.of();
                }
                break;
            }
        }
        filled.addAll(clause);
    }

    /** Where the organisation stands that a deed describes, 由甲与乙合办的丙; 0 if none does. */
    private static int described(List<Token> clause, int from) {
        for (int i = from + 1; i < clause.size(); i++) {
            if (clause.get(i).letter() == Token.ORGANISATIONS
                    && clause.get(i - 1).letter() == 'd') {
                return i;
            }
        }
        return 0;
    }

    /** Nothing stands before the deed that might be a doer unknown to us. */
    private static boolean opens(List<Token> clause, int deed) {
        return clause.subList(0, deed).stream().allMatch(token -> "fzogP".indexOf(token.letter()) >= 0);
    }

    /** 启动的, 新修订的: says what a thing is, not who does it. */
    private static boolean isAttribute(List<Token> clause, int deed) {
        return deed + 1 < clause.size() && clause.get(deed + 1).letter() == 'd';
    }

    /** A配合B印发: A acts as well. */
    private static boolean actsWithAnother(List<Token> clause, int head) {
        String letters = RelationReader.letters(clause.subList(head + 1, clause.size()));
        int joins = letters.indexOf("jO");
        return joins >= 0 && letters.substring(joins).chars().anyMatch(letter -> "irsl".indexOf(letter) >= 0);
    }

    /** B、C配合: the leader named before stays the subject. */
    private static boolean onlyTakesPart(List<Token> clause, int head) {
        boolean deeds = actsWithAnother(clause, head);
        for (Token token : clause.subList(head + 1, clause.size())) {
            if ("irsl".indexOf(token.letter()) >= 0) {
                return false;
            }
            if (token.letter() == 'j' || token.letter() == 'm') {
                return !deeds;
            }
        }
        return false;
    }

    /** The organisations of a clause's head become the subject, with those that 会同 and 与 join to them. */
    private void take(List<Token> clause, int head) {
        List<Entity> joined = new ArrayList<>(clause.get(head).members());
        int i = head + 1;
        while (i < clause.size() && clause.get(i).letter() == 'f') {
            i++;
        }
        while (i + 1 < clause.size()
                && clause.get(i).letter() == 'w'
                && clause.get(i + 1).letter() == Token.GOVERNED) {
            joined.addAll(clause.get(i + 1).members());
            i += 2;
        }
        leaders = clause.get(head).members();
        current = List.copyOf(joined);
        basis = Basis.STATED;
    }
}
