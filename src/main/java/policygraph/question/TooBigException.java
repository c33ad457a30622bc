package policygraph.question;

import policygraph.PolicyGraphException;

/** The database would need more memory for an answer than it gives one transaction. */
public final class TooBigException extends PolicyGraphException {

    private static final long serialVersionUID = 1L;

    TooBigException(Throwable cause) {
        super("查询涉及的数据太多，已中止；请缩小范围。The question touches too much; ask for less.", cause);
    }
}
