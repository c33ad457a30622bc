package policygraph.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import policygraph.question.Text;

/** Tells of requests that are no HTTP, and so reach nothing of this application, as of all others; made by the web server. */
public final class ProblemValve extends ErrorReportValve {

    private static final Text NO_REQUEST = new Text(
            "地址或请求头不合 HTTP 规定；汉字等须按 UTF-8 百分号编码。",
            "The address or a header is not as HTTP demands; characters like these must be percent-encoded as UTF-8.");

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            HttpStatus status = HttpStatus.resolve(response.getStatus());
            Refusal.send(request, response, status == null ? HttpStatus.BAD_REQUEST : status, NO_REQUEST);
            response.finishResponse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
