package policygraph.statement;

import policygraph.gazetteer.WordList;

/** PlanMarks of sentences that are no promise: reports, complaints, thanks; and of sentences that announce some. */
final class PlanMarks {

    /** A heading of an item is no longer than this, in characters: 一是完善政策。 */
    private static final int LONGEST_HEADLINE = 24;

    private static final OpenedPattern ITEM = OpenedPattern.of(
            "一二三四五六七八九十第(（0123456789首其再最①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
            "(?:[一二三四五六七八九十]{1,2}[是、]|[一二三四五六七八九十]要|第[一二三四五六七八九十]{1,2}[，,、]|[(（][一二三四五六七八九十\\d]{1,3}[)）]|\\d{1,2}[.、．](?!\\d)|首先|其次|再次|最后[，,]|[①-⑳])");

    private final WordList past = StatementWords.named("commit.past");
    private final WordList notPast = StatementWords.named("commit.notpast");
    private final WordList reportOpening = StatementWords.named("commit.reportOpening");
    private final WordList problem = StatementWords.named("commit.problem");
    private final WordList problemVerb = StatementWords.named("commit.problemVerb");
    private final WordList polite = StatementWords.named("commit.not");
    private final WordList praise = StatementWords.named("commit.praise");
    private final WordList close = StatementWords.named("commit.close");
    private final WordList heading = StatementWords.named("commit.heading");
    private final WordList list = StatementWords.named("commit.list");
    private final WordList answering = StatementWords.named("commit.answering");

    /** Whether the sentence reports what was done: 已…, …了…. */
    boolean reports(CharSequence text, int start, int end) {
        return lastReport(text, start, end) >= 0;
    }

    /** The last place where the sentence reports what was done, -1 for none. */
    int lastReport(CharSequence text, int start, int end) {
        for (int i = end - 1; i >= start; i--) {
            if (past.startingAt(text, i, end) > 0 && !isOther(text, i, start, end)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isOther(CharSequence text, int at, int start, int end) {
        return notPast.startingAt(text, at, end) > 0 || at > start && notPast.startingAt(text, at - 1, end) > 0;
    }

    boolean opensReport(CharSequence text, int start, int end) {
        return reportOpening.startingAt(text, start, end) > 0;
    }

    boolean complains(CharSequence text, int start, int end) {
        return problem.in(text, start, end) && problemVerb.in(text, start, end);
    }

    /** Thanks, wishes, closing words, appeals to everyone. */
    boolean isPolite(CharSequence text, int start, int end) {
        return polite.startingAt(text, start, end) > 0 || text.charAt(start) == '各' && contains(text, start, end, '要');
    }

    boolean thanks(CharSequence text, int start, int end) {
        int length = polite.startingAt(text, start, end);
        return text.subSequence(start, start + length).toString().indexOf('谢') >= 0;
    }

    /** 您的建议…: speaks of the proposal. */
    boolean praises(CharSequence text, int start, int end) {
        return praise.startingAt(text, start, end) > 0;
    }

    boolean closes(CharSequence text, int start, int end) {
        return close.startingAt(text, start, end) > 0;
    }

    boolean speaksOfNext(CharSequence text, int start, int end) {
        return heading.in(text, start, end);
    }

    boolean announcesList(CharSequence text, int start, int end) {
        return list.in(text, start, end);
    }

    boolean answers(CharSequence text, int start, int end) {
        return answering.in(text, start, end);
    }

    /** Length of the mark that opens an item, 0 if the sentence opens with none. */
    int itemMark(CharSequence text, int start, int end) {
        return ITEM.end(text, start, end) - start;
    }

    /** 一、…: a heading with a Chinese numeral. */
    static boolean isNumbered(CharSequence text, int start, int end) {
        int at = start;
        while (at < end && "一二三四五六七八九十".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at > start && at < end && "、.，".indexOf(text.charAt(at)) >= 0;
    }

    boolean isShort(int start, int end) {
        return end - start <= LONGEST_HEADLINE;
    }

    private static boolean contains(CharSequence text, int start, int end, char c) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == c) {
                return true;
            }
        }
        return false;
    }
}
