package policygraph.statement;

import java.util.ArrayList;
import java.util.List;
import policygraph.entity.Entity;
import policygraph.mention.Type;

/**
 * Carries subjects over clauses: a clause that opens with a verb speaks of the subject of the clause before; within a
 * sentence that is as good as said, across sentences it is inferred.
 */
final class Subjects {

    private static final String DEEDS = "irlsjecw";

    private final List<Entity> repliers;
    private List<Entity> current;
    private List<Entity> leaders;
    private Basis basis = Basis.INFERRED;
    private int paragraph = -1;

    /** @param repliers whom a paragraph without a subject speaks of */
    Subjects(List<Entity> repliers) {
        this.repliers = List.copyOf(repliers);
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
        current = acrossSentences(current);
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

    /** What the next sentence leaves unsaid is done by agencies; their partners and contractors are named again. */
    private List<Entity> acrossSentences(List<Entity> before) {
        List<Entity> agencies = before.stream()
                .filter(entity -> entity.type() == Type.AGENCY && leaders.contains(entity))
                .toList();
        return agencies.isEmpty() && !before.isEmpty() ? repliers : agencies;
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
            if (letter == Token.GOVERNED && "gyk".indexOf(clause.get(i - 1).letter()) >= 0) {
                take(clause, i, clause.get(i - 1).letter() == 'y');
                break;
            }
            if (DEEDS.indexOf(letter) >= 0 && (letter != 'w' || i == 0)) {
                if (!current.isEmpty() && (basis == Basis.STATED || !isAttribute(clause, i))) {
                    Token token = clause.get(i);
                    filled.addAll(clause.subList(0, i));
                    filled.add(new Token(Token.CARRIED, token.start(), token.start(), current, basis));
                    filled.addAll(clause.subList(i, clause.size()));
                    return;
                }
                break;
            }
        }
        filled.addAll(clause);
    }

    /** 启动的, 新修订的: says what a thing is, not who does it. */
    private static boolean isAttribute(List<Token> clause, int deed) {
        return deed + 1 < clause.size() && clause.get(deed + 1).letter() == 'd';
    }

    /** B、C配合: the leader named before stays the subject. */
    private static boolean onlyTakesPart(List<Token> clause, int head) {
        for (Token token : clause.subList(head + 1, clause.size())) {
            if ("irsl".indexOf(token.letter()) >= 0) {
                return false;
            }
            if (token.letter() == 'j' || token.letter() == 'm') {
                return true;
            }
        }
        return false;
    }

    /** The organisations of a clause's head become the subject, with those that 会同 and 与 join to them. */
    private void take(List<Token> clause, int head, boolean leads) {
        if (leads) {
            take(clause, head);
        }
    }

    private void take(List<Token> clause, int head) {
        List<Entity> joined = new ArrayList<>(clause.get(head).members());
        int i = head + 1;
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
