package policygraph.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import policygraph.question.Question;
import policygraph.question.Questions;

/** Which question a sentence asks, and with what. */
class IntentReaderTests {

    private static final IntentReader READER = IntentReader.fromSeeds(Questions.fromClassPath(), Phrasing.CLOCK);
    private static final Intents INTENTS = Intents.fromSeeds(Questions.fromClassPath());
    private static final List<Question> CATALOGUE = Questions.fromClassPath().all();

    /** Of sentences that nobody had seen while the patterns were written; see the guide for the first measurement. */
    private static final double UNSEEN_LEAST = 0.9;

    static Stream<Phrasing> phrasings() {
        return Phrasing.table("phrasings.tsv").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("phrasings")
    void readsAsTheTableSays(Phrasing phrasing) {
        Reading reading = READER.read(phrasing.text());
        assertThat(reading.question()).isEqualTo(phrasing.isToBeUnderstood() ? phrasing.question() : null);
        assertThat(new TreeMap<>(reading.parameters())).isEqualTo(phrasing.parameters());
    }

    @Test
    void readsSentencesThatNoPatternWasWrittenFor() {
        List<Phrasing> unseen = Phrasing.table("unseen.tsv");
        List<Phrasing> missed = unseen.stream()
                .filter(phrasing -> !phrasing.isReadAs(READER.read(phrasing.text())))
                .toList();
        assertThat(1 - missed.size() / (double) unseen.size()).as("%s", missed).isGreaterThanOrEqualTo(UNSEEN_LEAST);
    }

    /** What is understood wrongly is worse than what is not understood. */
    @Test
    void neverTakesASentenceForAnotherQuestion() {
        assertThat(Stream.of("phrasings.tsv", "unseen.tsv")
                        .flatMap(table -> Phrasing.table(table).stream())
                        .filter(phrasing -> {
                            String question = READER.read(phrasing.text()).question();
                            return question != null && !question.equals(phrasing.question());
                        }))
                .isEmpty();
    }

    static Stream<Intent> intents() {
        return INTENTS.all().stream();
    }

    @ParameterizedTest
    @MethodSource("intents")
    void examplesOfAnIntentAskItsQuestion(Intent intent) {
        Intents.Examples examples = Objects.requireNonNull(INTENTS.examples().get(intent.id()));
        assertThat(examples.yes())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(READER.read(text).question()).isEqualTo(intent.question()));
        assertThat(examples.no())
                .allSatisfy(text -> assertThat(READER.read(text).question()).isNotEqualTo(intent.question()));
    }

    @ParameterizedTest
    @MethodSource("intents")
    void intentsFitTheCatalogue(Intent intent) {
        Question question = Questions.fromClassPath().named(intent.question());
        Stream<String> named = Stream.concat(intent.slots().keySet().stream(), intent.set().keySet().stream());
        assertThat(Stream.concat(named, Stream.ofNullable(intent.words())))
                .allSatisfy(name -> assertThat(question.parameter(name)).isPresent());
    }

    @Test
    void everyQuestionCanBeAsked() {
        assertThat(INTENTS.all().stream().map(Intent::question))
                .containsAll(CATALOGUE.stream().map(Question::name).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "？？", "\u0000", "《》", "“”", "((((", "号", "〔2024〕号", "\ud83d\ude00", "《《《《a》"})
    void isNotHarmedByWhatIsNoSentence(String text) {
        assertThat(READER.read(text).question()).isNull();
        assertThat(READER.read(text.repeat(1000)).question()).isNull();
    }

    @Test
    void offersTheNearestQuestions() {
        assertThat(READER.read("《陕西省古树保护办法》什么时候印发的").nearest())
                .contains(new Reading.Near("co_issuers", Map.of("policy", "陕西省古树保护办法")));
    }
}
