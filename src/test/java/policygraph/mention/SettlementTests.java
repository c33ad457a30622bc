package policygraph.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policygraph.document.Span;

class SettlementTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            a0-4 b4-9         | a0-4 b4-9   |
            a0-4 b0-9         | b0-9        | a0-4<b0-9:SHORTER
            a3-8 b0-4 c7-11   | a3-8        | b0-4<a3-8:SHORTER c7-11<a3-8:SHORTER
            a0-5 b3-10 c9-20  | a0-5 c9-20  | b3-10<c9-20:SHORTER
            a0-5 b3-8         | a0-5        | b3-8<a0-5:LATER
            b3-8 a0-5         | a0-5        | b3-8<a0-5:LATER
            a2-6 b2-6         | a2-6        | b2-6<a2-6:SAME_PLACE
            """)
    void longerStandsThenEarlierThenFirstFound(String candidates, String standing, String lost) {
        Settlement settlement = Settlement.of(mentions(candidates));
        assertThat(settlement.standing().stream().map(SettlementTests::print))
                .containsExactlyElementsOf(List.of(standing.split(" ")));
        assertThat(settlement.overlaps().stream()
                        .map(overlap ->
                                print(overlap.loser()) + "<" + print(overlap.winner()) + ":" + overlap.reason()))
                .containsExactlyElementsOf(lost == null ? List.of() : List.of(lost.split(" ")));
    }

    private static List<Mention> mentions(String candidates) {
        List<Mention> mentions = new ArrayList<>();
        for (String candidate : candidates.split(" ")) {
            String[] ends = candidate.substring(1).split("-");
            Span span = new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
            String name = candidate.substring(0, 1);
            mentions.add(new Mention(span, Type.AGENCY, name, Mention.Role.NAME, null, null, "rule"));
        }
        return mentions;
    }

    private static String print(Mention mention) {
        return mention.name() + mention.span().start() + "-" + mention.span().end();
    }
}
