package policygraph.ask;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a parameter takes a time: {@code Y<} the first year, {@code Y>} the last, {@code YD<} and {@code YD>} as days. */
enum TimeForm {
    FIRST_YEAR,
    LAST_YEAR,
    FIRST_DAY,
    LAST_DAY;

    static TimeForm of(String letters) {
        return switch (letters) {
            case "Y<" -> FIRST_YEAR;
            case "Y>" -> LAST_YEAR;
            case "YD<" -> FIRST_DAY;
            case "YD>" -> LAST_DAY;
            default -> throw new IllegalArgumentException("a time is taken as Y<, Y>, YD< or YD>, not as " + letters);
        };
    }

    @Nullable
    String value(Period period) {
        LocalDate day = this == FIRST_YEAR || this == FIRST_DAY ? period.first() : period.last();
        if (day == null) {
            return null;
        }
        return this == FIRST_DAY || this == LAST_DAY ? day.toString() : Integer.toString(day.getYear());
    }
}
