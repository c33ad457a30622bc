package policygraph.api;

import policygraph.PolicyGraphException;

/** A pasted text cannot be read. */
final class BadTextException extends PolicyGraphException {

    private static final long serialVersionUID = 1L;

    BadTextException(String message) {
        super(message);
    }
}
