package policygraph.question;

import policygraph.PolicyGraphException;

/** A parameter, of a question or of a briefing, is missing, unknown, cannot be read or names several things. */
public final class BadParameterException extends PolicyGraphException {

    private static final long serialVersionUID = 1L;

    private final String parameter;

    /**
     * @param parameter its name
     * @param message what is wrong and what to do, Chinese first
     */
    public BadParameterException(String parameter, String message) {
        super(message);
        this.parameter = parameter;
    }

    /** The parameter's name. */
    public String parameter() {
        return parameter;
    }
}
