package policygraph.api;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Makes problem documents. */
final class Problems {

    /** What the types of all problems begin with. */
    static final String TYPE = "urn:policygraph:problem:";

    private Problems() {}

    /**
     * @param type last part of the problem's type, which programs go by
     * @param detail what is wrong and what to do, Chinese first
     */
    static ProblemDetail of(HttpStatus status, String type, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPE + type));
        problem.setTitle(title);
        return problem;
    }
}
