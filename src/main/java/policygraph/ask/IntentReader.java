package policygraph.ask;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import policygraph.gazetteer.AgencyGrammar;
import policygraph.question.Questions;

/**
 * Reads plain questions by the patterns of {@code seeds/intent}. A sentence is understood only if every word of it is
 * explained: what says anything more, or less, is not answered as if it did not. Immutable, safe for use by several
 * threads.
 */
final class IntentReader implements Understander {

    private static final int MOST_NEAR = 4;

    /** A question is a sentence, not a document. */
    static final int LONGEST = 300;

    private final SentenceReader sentences;
    private final Intents intents;

    private IntentReader(Intents intents, Clock clock) {
        this.intents = intents;
        this.sentences = new SentenceReader(
                AgencyGrammar.fromSeeds(), intents.filler(), intents.names(), new PeriodReader(clock));
    }

    /**
     * A reader with the patterns and gazetteers of {@code seeds/}.
     *
     * @param clock tells what day it is, for 去年 and 近三年
     */
    static IntentReader fromSeeds(Questions questions, Clock clock) {
        return new IntentReader(Intents.fromSeeds(questions), clock);
    }

    @Override
    public Reading read(String asked) {
        if (asked.isBlank() || asked.length() > LONGEST) {
            return new Reading(null, Map.of(), List.of());
        }
        List<Sentence> ways = sentences.read(asked);
        return ways.stream()
                .map(intents::match)
                .filter(Objects::nonNull)
                .findFirst()
                .map(match -> new Reading(match.intent().question(), match.parameters(), List.of()))
                .orElseGet(() -> new Reading(null, Map.of(), intents.nearest(ways.get(0), MOST_NEAR)));
    }
}
