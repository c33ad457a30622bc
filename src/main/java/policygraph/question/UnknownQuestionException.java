package policygraph.question;

import java.util.List;
import policygraph.PolicyGraphException;

/** No question has that name. */
public final class UnknownQuestionException extends PolicyGraphException {

    private static final long serialVersionUID = 1L;

    private final List<String> near;

    UnknownQuestionException(String name, List<String> near) {
        super("没有名为 " + name + " 的问题。No question is called " + name + '.');
        this.near = List.copyOf(near);
    }

    /** Names of questions that look like it, the nearest first. */
    public List<String> near() {
        return near;
    }
}
