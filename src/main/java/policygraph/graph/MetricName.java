package policygraph.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import policygraph.statement.Term;

/** Words a figure for people: 服务企业 386000人次 is 服务企业 38.6万人次. */
final class MetricName {

    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

    /** Digits kept behind the point when 万 or 亿 is taken out; more than any reply prints. */
    private static final int SCALE = 6;

    private MetricName() {}

    static String of(Term.Metric metric) {
        String measures = metric.measures() == null ? "" : metric.measures() + " ";
        String qualifier = metric.qualifier() == null ? "" : metric.qualifier();
        String value = folded(metric.value());
        if (qualifier.equals("余") || qualifier.equals("多")) {
            return measures + value + qualifier + metric.unit();
        }
        return measures
                + (qualifier.startsWith("以") ? value + metric.unit() + qualifier : qualifier + value + metric.unit());
    }

    /** A whole number as such, any other as a floating-point one: the two kinds of number that the graph knows. */
    static Number number(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        boolean whole = plain.scale() <= 0 && plain.precision() - plain.scale() <= 18;
        if (whole) {
            return plain.longValueExact();
        }
        return value.doubleValue();
    }

    private static String folded(BigDecimal value) {
        if (value.abs().compareTo(YI) >= 0) {
            return plain(value.divide(YI, SCALE, RoundingMode.HALF_UP)) + "亿";
        }
        return value.abs().compareTo(WAN) >= 0
                ? plain(value.divide(WAN, SCALE, RoundingMode.HALF_UP)) + "万"
                : plain(value);
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
