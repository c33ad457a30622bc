package policygraph.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Work that ends, late or never. */
class ClosingTests {

    private static final Duration SOON = Duration.ofMillis(5);
    private static final long ROOM = 1L << 30;

    @Test
    void waitsForWorkAsLongAsThereIsRoom() {
        CountDownLatch done = new CountDownLatch(1);
        AtomicInteger looks = new AtomicInteger();
        boolean ended = new Closing(
                        () -> {
                            if (looks.incrementAndGet() == 3) {
                                done.countDown();
                            }
                            return ROOM;
                        },
                        SOON)
                .of(() -> await(done));
        assertThat(ended).isTrue();
        assertThat(looks.get()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void leavesWorkThatCannotEndOnAFullDisk() {
        CountDownLatch never = new CountDownLatch(1);
        assertThat(new Closing(() -> 0, SOON).of(() -> await(never))).isFalse();
        never.countDown();
    }

    @Test
    void workThatEndsOnAFullDiskHasEnded() {
        assertThat(new Closing(() -> 0, Duration.ofSeconds(10)).of(() -> {})).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
