package policygraph.api;

import policygraph.PolicyGraphException;

/** No document has that id. */
final class UnknownDocumentException extends PolicyGraphException {

    private static final long serialVersionUID = 1L;

    UnknownDocumentException(String id) {
        super("没有编号为 " + id + " 的文件。No document has the id " + id + '.');
    }
}
