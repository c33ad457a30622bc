package policygraph.briefing;

import policygraph.PolicyGraphException;

/** A briefing cannot be made of what was given: a value is missing, unknown, or the name of several things. */
public final class UnfitValueException extends PolicyGraphException {

    private static final long serialVersionUID = 1L;

    private final String parameter;

    UnfitValueException(String parameter, String message) {
        super(message);
        this.parameter = parameter;
    }

    /** The parameter's name. */
    public String parameter() {
        return parameter;
    }
}
