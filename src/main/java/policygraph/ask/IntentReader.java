package policygraph.ask;

import java.util.List;
import java.util.Map;
import policygraph.gazetteer.AgencyGrammar;

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
    private final Intents intents = Intents.fromSeeds();

    private IntentReader(AgencyGrammar grammar) {
        this.sentences = new SentenceReader(grammar, intents.filler());
    }

    /** A reader with the patterns and gazetteers of {@code seeds/}. */
    public static IntentReader fromSeeds() {
        return new IntentReader(AgencyGrammar.fromSeeds());
    }

    @Override
    public Reading read(String asked) {
        if (asked.isBlank() || asked.length() > LONGEST) {
            return new Reading(null, Map.of(), List.of());
        }
        Sentence sentence = sentences.read(asked);
        Intent.Match match = intents.match(sentence);
        return match == null
                ? new Reading(null, Map.of(), intents.nearest(sentence, MOST_NEAR))
                : new Reading(match.intent().question(), match.parameters(), List.of());
    }
}
