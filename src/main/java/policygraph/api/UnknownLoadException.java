package policygraph.api;

import policygraph.PolicyGraphException;

/** No load has that id, or it was long ago. */
final class UnknownLoadException extends PolicyGraphException {

    private static final long serialVersionUID = 1L;

    UnknownLoadException(String id) {
        super("没有编号为 " + id + " 的载入，或已过去很久。No load has the id " + id + ", or it was long ago.");
    }
}
