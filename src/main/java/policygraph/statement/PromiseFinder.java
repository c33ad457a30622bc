package policygraph.statement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.gazetteer.WordList;
import policygraph.gazetteer.Words;

/** Tells whether a sentence promises by its own words. One pass over the sentence, checked closely only at triggers. */
final class PromiseFinder {

    /** How far before 将 its doer is looked for, in characters. */
    private static final int REACH = 20;

    private static final Pattern COMING_YEAR =
            Pattern.compile("到?(20\\d\\d)年(?:\\d{1,2}月)?(底前|前|底|末)?[，,]?(?:我[^将，,]{1,3}?)?");

    /** A sentence that opens with a bare year tells of that year. */
    private static final Pattern PAST_YEAR = Pattern.compile("(?:20\\d\\d年(?:\\d{1,2}月)?|去年|上年|前期|此前)(?:以来)?[，,]");

    private static final Pattern DEADLINE = Pattern.compile("20\\d\\d年|年内|年底|月底|上半年|尽早|尽快|早日|本届|“十[四五六]五”");

    private final WordList next = StatementWords.named("commit.next");
    private final WordList doer = StatementWords.named("commit.doer");
    private final WordList region = StatementWords.named("commit.region");
    private final WordList effect = StatementWords.named("commit.effect");
    private final WordList connective = StatementWords.named("commit.connective");
    private final WordList when = StatementWords.named("commit.when");
    private final WordList whenPlan = StatementWords.named("commit.whenPlan");
    private final WordList notDoer = StatementWords.named("commit.notdoer");
    private final WordList by = StatementWords.named("commit.by");
    private final WordList will = StatementWords.named("commit.will");
    private final WordList strong = StatementWords.named("commit.strong");
    private final WordList aim = StatementWords.named("commit.aim");
    private final WordList deadlineAim = StatementWords.named("commit.deadlineAim");
    private final WordList plan = StatementWords.named("commit.plan");
    private final WordList told = StatementWords.named("commit.told");
    private final WordList toldNoun = StatementWords.named("commit.toldNoun");
    private final WordList taken = StatementWords.named("commit.taken");

    private final PlanMarks marks = new PlanMarks();

    /**
     * The promise of a sentence, null if it makes none by itself.
     *
     * @param agencies tells whether the name of an agency ends at a position
     * @param year the year of the document, 0 if unknown
     * @param inPlans true where the text already speaks of what comes next
     */
    @Nullable
    Promise find(CharSequence text, int start, int end, Ends agencies, int year, boolean inPlans) {
        int report = marks.lastReport(text, start, end);
        boolean opens = true;
        for (int i = start; i < end; i++) {
            Promise promise = opens ? atClause(text, start, i, end, year, report) : null;
            if (promise == null) {
                promise = atTrigger(text, start, i, end, opens, agencies, report, inPlans);
            }
            if (promise != null) {
                return promise;
            }
            opens = isClauseMark(text.charAt(i));
        }
        return null;
    }

    /** Tells where something ends. */
    interface Ends {
        boolean at(int position);
    }

    private @Nullable Promise atClause(CharSequence text, int start, int at, int end, int year, int report) {
        int length = next.startingAt(text, at, end);
        if (length > 0 && opensPlans(text, at + length, end) && report < at) {
            return new Promise("commitment.next", names(text, at, end), true);
        }
        int planned = plan.startingAt(text, at, end);
        boolean plans = planned > 0 && !isNamed(text, at) && !isNoun(text, at + planned, end) && report < at;
        boolean promises = plans || report < 0 && comesYear(text, at, end, year);
        return promises && !toldBefore(text, start, at)
                ? new Promise(plans ? "commitment.plan" : "commitment.year", names(text, start, end), false)
                : null;
    }

    private @Nullable Promise atTrigger(
            CharSequence text, int start, int at, int end, boolean opens, Ends agencies, int report, boolean inPlans) {
        return switch (text.charAt(at)) {
            case '将' -> will(text, start, at, end, opens, agencies, report, inPlans);
            case '会', '要' -> strong(text, start, at, end, report);
            case '力', '争', '确' -> aim(text, start, at, end);
            case '拟', '计', '打' -> planned(text, start, at, end, opens, agencies, report);
            default -> null;
        };
    }

    /** 我厅将…, 省教育厅将…, or 将继续… at the start of a clause. 将 as a preposition (将其纳入…) needs a doer and no report. */
    private @Nullable Promise will(
            CharSequence text, int start, int at, int end, boolean opens, Ends agencies, int report, boolean inPlans) {
        int subject = at;
        for (int length = by.endingAt(text, subject, start); length > 0; length = by.endingAt(text, subject, start)) {
            subject -= length;
        }
        boolean acts = will.startingAt(text, at + 1, end) > 0;
        if (isDoer(text, start, subject, agencies)) {
            return (acts || mayPromise(text, start, at, end, report, inPlans)) && !isTold(text, start, subject)
                    ? new Promise("commitment.will", true, false)
                    : null;
        }
        if (!acts || toldBefore(text, start, subject) || report >= at) {
            return null;
        }
        boolean ofRegion = region.endingAt(text, subject, start) > 0;
        boolean bare =
                ofRegion || opens || startsClause(text, start, subject) || "时后中前间内里".indexOf(text.charAt(at - 1)) >= 0;
        boolean owned = ofRegion
                || inPlans
                || subject < at
                || subject == start
                || when.startingAt(text, at + 1, end) > 0
                || connective.startingAt(text, start, at) > 0
                || hasDoer(text, start, at, agencies);
        return bare && owned ? new Promise("commitment.will", names(text, start, at), false) : null;
    }

    /** A doer's 将 without a verb that is known: no effect, no report, nothing taken for something. */
    private boolean mayPromise(CharSequence text, int start, int at, int end, int report, boolean inPlans) {
        if (report >= 0
                || PAST_YEAR.matcher(text).region(start, at).lookingAt()
                || effect.startingAt(text, at + 1, end) > 0) {
            return false;
        }
        return inPlans || !taken.in(text, at, clauseEnd(text, at, end));
    }

    private static boolean startsClause(CharSequence text, int start, int at) {
        return at == start || isClauseMark(text.charAt(at - 1));
    }

    private boolean hasDoer(CharSequence text, int start, int at, Ends agencies) {
        for (int i = start + 2; i < Math.min(at, start + 3 * REACH); i++) {
            if (isDoer(text, start, i, agencies)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Promise strong(CharSequence text, int start, int at, int end, int report) {
        boolean ours = at - 2 >= start
                && (text.charAt(at - 2) == '我' || at - 3 >= start && text.charAt(at - 3) == '我')
                && doer.endingAt(text, at, start) > 0;
        return ours && report < 0 && strong.startingAt(text, at + 1, end) > 0
                ? new Promise("commitment.will", true, false)
                : null;
    }

    private @Nullable Promise aim(CharSequence text, int start, int at, int end) {
        boolean aims = aim.startingAt(text, at, end) > 0 && !(at + 2 < end && text.charAt(at + 2) == '上');
        if (!aims && deadlineAim.startingAt(text, at, end) > 0) {
            aims = DEADLINE.matcher(text).region(at, clauseEnd(text, at, end)).find();
        }
        return aims && !toldBefore(text, start, at)
                ? new Promise("commitment.aim", names(text, start, end), false)
                : null;
    }

    private @Nullable Promise planned(
            CharSequence text, int start, int at, int end, boolean opens, Ends agencies, int report) {
        int length = plan.startingAt(text, at, end);
        if (length == 0 || opens || isNamed(text, at) || isNoun(text, at + length, end) || report >= at) {
            return null;
        }
        boolean dated = whenPlan.startingAt(text, at + length, end) > 0 && text.charAt(at - 1) != '原';
        if (dated && !toldBefore(text, start, at)) {
            return new Promise("commitment.plan", names(text, start, end), false);
        }
        int subject = at - by.endingAt(text, at, start);
        return isDoer(text, start, subject, agencies) && !isTold(text, start, subject)
                ? new Promise("commitment.plan", true, false)
                : null;
    }

    /** “雁归”计划: the word ends a name. */
    private static boolean isNamed(CharSequence text, int at) {
        return at > 0 && text.charAt(at - 1) == '”';
    }

    private boolean isDoer(CharSequence text, int start, int at, Ends agencies) {
        int floor = Math.max(start, at - REACH);
        return agencies.at(at) || doer.endingAt(text, at, floor) > 0 && notDoer.endingAt(text, at, floor) == 0;
    }

    /** Whether the sentence speaks of us: 我厅, 我们, 本局. */
    private static boolean names(CharSequence text, int start, int end) {
        for (int i = start; i + 1 < end; i++) {
            char c = text.charAt(i);
            if (c == '我' && "厅局委部院办署会行们区县市省州盟旗镇乡校".indexOf(text.charAt(i + 1)) >= 0
                    || c == '本' && "厅局委部".indexOf(text.charAt(i + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** 今后的…, 下一步工作基础 name a thing; 下一步，我局… opens plans. */
    private boolean opensPlans(CharSequence text, int at, int end) {
        if (at >= end) {
            return false;
        }
        char c = text.charAt(at);
        return "，,：:我将拟".indexOf(c) >= 0
                || will.startingAt(text, at, end) > 0
                || doer.in(text, at, Math.min(end, at + 8))
                || Words.at(text, at, end, "工作中")
                || Words.at(text, at, end, "工作，")
                || Words.at(text, at, end, "的工作中");
    }

    /** 计划、规划 and 计划的 are nouns. */
    private static boolean isNoun(CharSequence text, int at, int end) {
        return at >= end || "、”》的书单表内外和与及，。；生定任稿订办科处室".indexOf(text.charAt(at)) >= 0;
    }

    private boolean comesYear(CharSequence text, int at, int end, int year) {
        if (text.charAt(at) != '到' && text.charAt(at) != '2') {
            return false;
        }
        Matcher matcher = COMING_YEAR.matcher(text).region(at, end);
        if (!matcher.lookingAt() || Integer.parseInt(matcher.group(1)) < year) {
            return false;
        }
        if (text.charAt(at) == '到') {
            return Integer.parseInt(matcher.group(1)) > year || text.charAt(at + 6 < end ? at + 6 : at) == '底';
        }
        int after = matcher.end();
        if (matcher.group(2) != null && matcher.group(2).endsWith("前")) {
            return year > 0;
        }
        return strong.startingAt(text, after, end) > 0 || after < end && "将拟".indexOf(text.charAt(after)) >= 0;
    }

    /** Whether another says what the doer will do; what we say of ourselves is ours unless we are asked to. */
    private boolean isTold(CharSequence text, int start, int subject) {
        int from = clauseStart(text, start, subject);
        return names(text, Math.max(from, subject - 4), subject)
                ? told.in(text, from, subject)
                : toldBefore(text, start, subject);
    }

    /** Whether the words before, in the same sentence, say that another asks, reports or foresees it. */
    private boolean toldBefore(CharSequence text, int start, int at) {
        int from = Math.max(start, at - 3 * REACH);
        for (int i = from; i < at; i++) {
            if (told.startingAt(text, i, at) > 0
                    && toldNoun.startingAt(text, i, at) == 0
                    && (i == from || toldNoun.startingAt(text, i - 1, at) == 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isClauseMark(char c) {
        return switch (c) {
            case '，', ',', '。', '；', ';', '：', ':', '！', '？', '、', '（', '(', '“', '”', '\n', ' ' -> true;
            default -> false;
        };
    }

    private static int clauseStart(CharSequence text, int start, int at) {
        int i = at;
        while (i > start && !isClauseMark(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static int clauseEnd(CharSequence text, int at, int end) {
        int i = at;
        while (i < end && "，,；;。".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }
}
