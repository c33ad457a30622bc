package policygraph.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import policygraph.gazetteer.WordList;

/** Follows the sentences in which a reply says that it received the proposal and how it was handled. */
final class Opening {

    private static final String RECEIVED = "收悉";

    /** What closes the opening: 现答复如下, 现将办理情况函复如下. */
    private static final WordList ANSWERING = WordList.of(List.of("答复", "函复", "回复", "如下"));

    /** Handling is told within this many sentences of the one that says 收悉, the first one included. */
    private static final int OPENING_SENTENCES = 4;

    /** 会办意见 may be told this far on. */
    private static final int BEGINNING_SENTENCES = 6;

    private final String text;

    /** The first {@value #RECEIVED} that does not stand before the sentence asked for last; behind the text for none. */
    private int received = -1;

    private int sentences;
    private boolean answering;

    /** @param text of which the sentences are asked for in order */
    Opening(String text) {
        this.text = text;
    }

    /** The scopes that the next sentence is in. */
    Set<Frame.Scope> at(int start, int end) {
        if (receives(start, end)) {
            sentences = 0;
            answering = false;
        }
        Set<Frame.Scope> scopes = EnumSet.of(Frame.Scope.ANYWHERE);
        if (!answering && sentences < OPENING_SENTENCES) {
            scopes.add(Frame.Scope.OPENING);
        }
        if (sentences < BEGINNING_SENTENCES) {
            scopes.add(Frame.Scope.BEGINNING);
        }
        answering |= !answering && ANSWERING.in(text, start, end);
        sentences++;
        return scopes;
    }

    private boolean receives(int start, int end) {
        if (received < start) {
            int next = text.indexOf(RECEIVED, start);
            received = next < 0 ? text.length() : next;
        }
        return received + RECEIVED.length() <= end;
    }
}
