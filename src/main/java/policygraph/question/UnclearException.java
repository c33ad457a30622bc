package policygraph.question;

import java.util.List;
import policygraph.PolicyGraphException;

/** A parameter names nothing, or several things. */
public final class UnclearException extends PolicyGraphException {

    private static final long serialVersionUID = 1L;

    private final transient List<Answer.Hint> hints;

    UnclearException(List<Answer.Hint> hints) {
        super(hints.get(0).text().zh() + hints.get(0).text().en());
        this.hints = List.copyOf(hints);
    }

    /** Whether a name is that of several things, to choose from. */
    public boolean several() {
        return hints.stream().anyMatch(hint -> hint.kind() == Answer.Hint.Kind.SEVERAL);
    }

    /** What may have been meant, by parameter. */
    public List<Answer.Hint> hints() {
        return hints;
    }
}
