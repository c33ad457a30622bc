package policygraph;

/** The one root of what this application throws on purpose; its message names the file, rule or field and what to do. */
public class PolicyGraphException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PolicyGraphException(String message) {
        super(message);
    }

    public PolicyGraphException(String message, Throwable cause) {
        super(message, cause);
    }
}
