package policygraph.question;

import policygraph.PolicyGraphException;

/** A parameter is missing, unknown or cannot be read. */
public final class BadParameterException extends PolicyGraphException {

    private static final long serialVersionUID = 1L;

    private final String parameter;

    BadParameterException(String parameter, String message) {
        super(message);
        this.parameter = parameter;
    }

    /** The parameter's name. */
    public String parameter() {
        return parameter;
    }
}
