package policygraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BeltTests {

    @Test
    void hasRoomForSoManyDocuments() {
        Belt belt = new Belt(2, 100);
        assertThat(belt.tryReserve(1)).isTrue();
        assertThat(belt.tryReserve(1)).isTrue();
        assertThat(belt.tryReserve(1)).isFalse();
        belt.release(1);
        assertThat(belt.tryReserve(1)).isTrue();
    }

    @Test
    void hasRoomForSoManyBytes() {
        Belt belt = new Belt(10, 100);
        assertThat(belt.tryReserve(60)).isTrue();
        assertThat(belt.tryReserve(60)).isFalse();
        assertThat(belt.tryReserve(40)).isTrue();
    }

    @Test
    void whatIsLargerThanAllRoomGoesAlone() {
        Belt belt = new Belt(10, 100);
        assertThat(belt.tryReserve(1_000)).isTrue();
        assertThat(belt.tryReserve(1)).isFalse();
        belt.release(1_000);
        assertThat(belt.tryReserve(1)).isTrue();
    }
}
