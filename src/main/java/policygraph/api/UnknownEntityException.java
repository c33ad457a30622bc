package policygraph.api;

import policygraph.PolicyGraphException;

/** No thing has this id. */
final class UnknownEntityException extends PolicyGraphException {

    private static final long serialVersionUID = 1L;

    UnknownEntityException(String id) {
        super("没有编号为 " + id + " 的实体。Nothing has the id " + id + '.');
    }
}
