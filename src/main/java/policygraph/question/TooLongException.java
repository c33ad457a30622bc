package policygraph.question;

import java.time.Duration;
import policygraph.PolicyGraphException;

/** The database did not answer in time. */
public final class TooLongException extends PolicyGraphException {

    private static final long serialVersionUID = 1L;

    TooLongException(Duration limit, Throwable cause) {
        super(
                "查询超过 " + limit.toSeconds() + " 秒，已中止；请缩小范围。The question took longer than " + limit.toSeconds()
                        + " seconds; ask for less.",
                cause);
    }
}
