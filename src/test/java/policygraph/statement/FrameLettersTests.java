package policygraph.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameLettersTests {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            textBlock =
                    """
            (?<from>[OS](?:wo)*)[^,;P]*?i[oO]?x?(?<to>P)  => iP
            [wkc](?<from>o)(?=[^;u]*h)                    => o
            (?<to>T)\\(y?(?<from>[Oo])[rl]                => T
            (?<from>O)[^,;PT]*?h                          => Oh
            g{0,2}(?<from>o)?[dx]?h                       => h
            r+x?(?<to>T)                                  => rT
            (?<to>T)j|(?<to>P)i                           => ''
            """)
    void needsWhatCannotBeLeftOut(String pattern, String letters) {
        assertThat(FrameLetters.neededBy(pattern)).isEqualTo(FrameLetters.in(letters));
    }
}
