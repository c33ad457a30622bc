package policygraph.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policygraph.question.Questions;

/** How sentences are read that were written before the patterns they are read by; see the guide for the first measurements. */
class SealedTests {

    private static final IntentReader READER = IntentReader.fromSeeds(Questions.fromClassPath(), Phrasing.CLOCK);

    private static final double LEAST_RIGHT = 0.95;
    private static final double MOST_WRONG = 0.01;

    @ParameterizedTest
    @ValueSource(strings = {"sealed.tsv", "sealed2.tsv", "sealed3.tsv", "sealed4.tsv"})
    void readsMostAndTakesHardlyAnyForAnother(String table) {
        List<Sealed> sentences = Sealed.table(table);
        Map<Sealed.Outcome, List<String>> outcomes = new TreeMap<>(sentences.stream()
                .collect(Collectors.groupingBy(
                        sentence -> sentence.outcome(READER.read(sentence.text())),
                        Collectors.mapping(Sealed::text, Collectors.toList()))));
        assertThat(share(outcomes, Sealed.Outcome.RIGHT, sentences))
                .as("%s", outcomes)
                .isGreaterThanOrEqualTo(LEAST_RIGHT);
        assertThat(share(outcomes, Sealed.Outcome.WRONG, sentences))
                .as("%s", outcomes)
                .isLessThanOrEqualTo(MOST_WRONG);
    }

    private static double share(
            Map<Sealed.Outcome, List<String>> outcomes, Sealed.Outcome outcome, List<Sealed> sentences) {
        return outcomes.getOrDefault(outcome, List.of()).size() / (double) sentences.size();
    }
}
