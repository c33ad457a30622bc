package policygraph.statement;

/** Follows the headings of a document and knows whether the current section speaks of what comes next. */
final class PlanSection {

    /** The level of a heading without a number. */
    static final int UNNUMBERED = 5;

    /** Level of the heading that opened the section, 0 when no such section is open. */
    private int open;

    /** Whether numbered headings below an unnumbered one have begun. */
    private boolean numberedBelow;

    boolean isOpen() {
        return open > 0;
    }

    void close() {
        open = 0;
    }

    /**
     * @param ofNext whether the heading speaks of what comes next
     */
    void visitHeading(CharSequence text, int start, int end, boolean ofNext) {
        int level = level(text, start, end);
        boolean first = isFirst(text, start, end);
        boolean below =
                open > 0 && (level > open || open == UNNUMBERED && level < UNNUMBERED && (first || numberedBelow));
        if (below) {
            numberedBelow |= open == UNNUMBERED;
        } else {
            open = ofNext ? level : 0;
            numberedBelow = false;
        }
    }

    /** 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）, 5 for none. */
    static int level(CharSequence text, int start, int end) {
        char c = text.charAt(start);
        boolean bracket = c == '(' || c == '〔';
        char first = bracket && start + 1 < end ? text.charAt(start + 1) : c;
        if (first >= '0' && first <= '9') {
            return bracket ? 4 : 3;
        }
        boolean numbered = bracket || PlanMarks.isNumbered(text, start, end);
        return numbered ? bracket ? 2 : 1 : UNNUMBERED;
    }

    /** 一、, （一）, 1. begin a numbering. */
    private static boolean isFirst(CharSequence text, int start, int end) {
        char c = text.charAt(start);
        int at = c == '(' || c == '〔' ? start + 1 : start;
        return at + 1 < end
                && (text.charAt(at) == '一' || text.charAt(at) == '1')
                && "、.)〕，".indexOf(text.charAt(at + 1)) >= 0;
    }
}
