package policygraph.embedded;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.tomcat.ConnectorStartFailedException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Names the property behind a web port that is taken: the application's own or Neo4j Browser's. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class WebPortFailureAnalyzer implements FailureAnalyzer {

    private static final String BROWSER = "policygraph.browser.port";
    private static final String BROWSER_DEFAULT = "7474";

    private final Environment environment;

    WebPortFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectorStartFailedException connector) {
                return taken(connector.getPort(), cause);
            }
            if (cause instanceof PortInUseException port) {
                return taken(port.getPort(), cause);
            }
        }
        return null;
    }

    private FailureAnalysis taken(int port, Throwable cause) {
        boolean browser = String.valueOf(port).equals(environment.getProperty(BROWSER, BROWSER_DEFAULT));
        String property = browser ? BROWSER : "server.port";
        return new FailureAnalysis(
                "网页端口 " + port + " 已被占用。Port " + port + " for " + (browser ? "Neo4j Browser" : "the web page")
                        + " is taken.",
                "停止占用该端口的程序，或用 --" + property + "= 换一个端口。Stop what listens there, or choose another port with --"
                        + property + "=.",
                cause);
    }
}
