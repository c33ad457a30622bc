package policygraph.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameLettersTests {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            textBlock =
                    """
            (?<from>[OS](?:wo)*)[^,;P]*?i[oO]?x?(?<to>P)  => iP  => OS
            [wkc](?<from>o)(?=[^;u]*h)                    => oh  => wkc
            (?<to>T)\\(y?(?<from>[Oo])[rl]                => T   => T
            (?<from>O(?:wo)*)[^,;PT]*?h                   => Oh  => O
            g{0,2}(?<from>o)?[dx]?h                       => h   => godxh
            r+x?(?<to>T)(?!d)                             => rT  => r
            (?<=(?<to>T)[^;T]{0,9},)(?<from>O)s           => Os  => O
            (?<from>(?:Or|or)T)                           => rT  => Oo
            (?<to>T)j|(?<to>P)i                           => ''  => TP
            """)
    void needsWhatCannotBeLeftOut(String pattern, String letters, String openings) {
        FrameLetters.Shape shape = FrameLetters.of(pattern);
        assertThat(shape.needs()).isEqualTo(FrameLetters.in(letters));
        assertThat(shape.openings()).isEqualTo(FrameLetters.in(openings));
    }

    @Test
    void opensWithAnythingThatIsNotRuledOut() {
        FrameLetters.Shape shape = FrameLetters.of("[^,;TP]{0,4}z");
        assertThat(shape.openings() & FrameLetters.bit('T')).isZero();
        assertThat(shape.openings() & FrameLetters.bit('、')).isNotZero();
        assertThat(shape.openings() & FrameLetters.bit('x')).isNotZero();
    }
}
