package policygraph.ingest;

import policygraph.PolicyGraphException;

/** The database went away during a load and did not come back in time. What was written stays. */
public final class DatabaseGoneException extends PolicyGraphException {

    private static final long serialVersionUID = 1L;

    public DatabaseGoneException(String message, Throwable cause) {
        super(message, cause);
    }
}
