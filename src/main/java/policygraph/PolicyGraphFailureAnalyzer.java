package policygraph;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** What the application throws on purpose at start-up is told by its message, without a stack trace. */
final class PolicyGraphFailureAnalyzer extends AbstractFailureAnalyzer<PolicyGraphException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PolicyGraphException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), "", cause);
    }
}
