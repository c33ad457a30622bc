package policygraph.ask;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time.
 *
 * @param first the first day, null if open
 * @param last the last day, null if open
 */
record Period(@Nullable LocalDate first, @Nullable LocalDate last) {

    static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** From one's first day to another's last. */
    Period to(Period end) {
        return new Period(first, end.last);
    }

    Period onwards() {
        return new Period(first, null);
    }

    Period upTo() {
        return new Period(null, last);
    }

    /** All time before the first day. */
    Period before() {
        return new Period(null, first == null ? null : first.minusDays(1));
    }
}
