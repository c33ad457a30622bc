package policygraph.embedded;

import policygraph.PolicyGraphException;

/** The embedded server cannot start; the message says why, the remedy what to do. */
public final class EmbeddedNeo4jException extends PolicyGraphException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    EmbeddedNeo4jException(String message, String remedy, Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    EmbeddedNeo4jException(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    /** What the person who starts the application can do. */
    public String remedy() {
        return remedy;
    }
}
