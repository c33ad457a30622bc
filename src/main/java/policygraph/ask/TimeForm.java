package policygraph.ask;

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
    String value(Years years) {
        Integer year = this == FIRST_YEAR || this == FIRST_DAY ? years.first() : years.last();
        if (year == null) {
            return null;
        }
        return switch (this) {
            case FIRST_DAY -> year + "-01-01";
            case LAST_DAY -> year + "-12-31";
            default -> year.toString();
        };
    }
}
