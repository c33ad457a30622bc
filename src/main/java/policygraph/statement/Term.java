package policygraph.statement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import policygraph.document.Header;
import policygraph.entity.Entity;

/** What stands at either end of a statement. */
public sealed interface Term {

    /** The document itself. */
    record Reply() implements Term {}

    /** A thing with a canonical name. */
    record Named(Entity entity) implements Term {}

    /** The proposal answered. */
    record Proposal(Header.Proposal proposal) implements Term {}

    /**
     * A reported figure.
     *
     * @param value in the printed unit, 万 and 亿 folded out
     * @param unit as printed: 元, 台(套), %
     * @param measures what is counted, as the text words it, where it could be told
     * @param qualifier 余, 近, 超, 约, 以上 … where given
     * @param asOf the date the figure stands for, as printed, where given
     */
    record Metric(
            BigDecimal value, String unit, @Nullable String measures, @Nullable String qualifier, @Nullable String asOf)
            implements Term {}

    /**
     * A promise.
     *
     * @param text the promise as printed
     * @param deadline when it is to be kept, as printed, where given
     */
    record Commitment(String text, @Nullable String deadline) implements Term {}
}
