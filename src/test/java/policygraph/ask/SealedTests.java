package policygraph.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import policygraph.question.Questions;

/** How sentences are read that were written before the patterns they are read by. */
class SealedTests {

    private static final IntentReader READER = IntentReader.fromSeeds(Questions.fromClassPath(), Phrasing.CLOCK);

    @Test
    void report() {
        List<Sealed> table = java.util.stream.Stream.of("sealed.tsv","sealed2.tsv").flatMap(t->Sealed.table(t).stream()).toList();
        Map<Sealed.Outcome, List<String>> by = table.stream()
                .collect(Collectors.groupingBy(
                        s -> s.outcome(READER.read(s.text())),
                        TreeMap::new,
                        Collectors.mapping(
                                s -> s.text() + "\t" + s.accepted().get(0) + "\n\t\t" + READER.read(s.text()),
                                Collectors.toList())));
        by.forEach((o, l) -> System.out.println(o + " " + l.size()));
        by.forEach((o, l) -> l.forEach(s -> System.out.println(o == Sealed.Outcome.RIGHT ? "" : o + " " + s)));
        assertThat(by).isNotEmpty();
    }
}
