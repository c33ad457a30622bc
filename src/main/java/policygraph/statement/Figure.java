package policygraph.statement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, at its place in a reading.
 *
 * @param start position of the number's first character
 * @param unitStart position of the unit's first character
 * @param end one past the unit and what qualifies it
 * @param value in the printed unit, 万 and 亿 folded out
 * @param unit as printed, folded: 台(套), 元/平方米
 * @param qualifier 余, 近, 以上 … where given
 */
record Figure(int start, int unitStart, int end, BigDecimal value, String unit, @Nullable String qualifier) {}
