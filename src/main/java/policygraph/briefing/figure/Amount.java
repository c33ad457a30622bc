package policygraph.briefing.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Measured numbers as a reader of the language reads them: 27.5亿, 2,750,000,000. No digit is lost; what may be a year is left alone. */
final class Amount {

    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

    /** More are not easier to read than the zeros that they spare. */
    private static final int MOST_DECIMALS = 2;

    private Amount() {}

    static String words(Number number, Language language) {
        if (!Double.isFinite(number.doubleValue())) {
            return number.toString();
        }
        BigDecimal exact = new BigDecimal(number.toString());
        if (exact.abs().compareTo(WAN) < 0) {
            return plain(exact);
        }
        if (language == Language.EN) {
            return String.format(Locale.ROOT, "%,." + Math.max(0, decimals(exact)) + "f", exact);
        }
        if (exact.abs().compareTo(YI) >= 0 && decimals(exact.divide(YI)) <= MOST_DECIMALS) {
            return plain(exact.divide(YI)) + "亿";
        }
        if (decimals(exact.divide(WAN)) <= MOST_DECIMALS) {
            return plain(exact.divide(WAN)) + "万";
        }
        return plain(exact);
    }

    private static int decimals(BigDecimal number) {
        return number.stripTrailingZeros().scale();
    }

    private static String plain(BigDecimal number) {
        return number.setScale(Math.max(0, decimals(number)), RoundingMode.UNNECESSARY)
                .toPlainString();
    }
}
