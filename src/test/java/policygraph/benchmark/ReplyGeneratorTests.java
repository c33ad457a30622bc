package policygraph.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReplyGeneratorTests {

    @Test
    void sameSeedMakesTheSameReplies() {
        assertThat(new ReplyGenerator(7).replies(20_000)).isEqualTo(new ReplyGenerator(7).replies(20_000));
    }

    @Test
    void repliesDiffer() {
        assertThat(new ReplyGenerator(7).replies(200_000))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(50);
    }
}
