package policygraph.api;

import java.util.List;
import org.springframework.http.HttpStatus;
import policygraph.PolicyGraphException;
import policygraph.load.LoadReport.Failure;

/** Nothing of an upload could be loaded. */
final class BadUploadException extends PolicyGraphException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient List<Failure> failures;

    private BadUploadException(HttpStatus status, String message, List<Failure> failures) {
        super(message);
        this.status = status;
        this.failures = List.copyOf(failures);
    }

    static BadUploadException empty() {
        return new BadUploadException(
                HttpStatus.BAD_REQUEST,
                "请在 multipart 字段 file 中上传一个或多个文件。Upload one or more files in the multipart field \"file\".",
                List.of());
    }

    static BadUploadException tooMany() {
        return new BadUploadException(
                HttpStatus.TOO_MANY_REQUESTS,
                "等待载入的上传太多，请稍后再试。Too many uploads are waiting; try again later.",
                List.of());
    }

    static BadUploadException unreadable(List<Failure> failures) {
        if (failures.isEmpty()) {
            return new BadUploadException(
                    HttpStatus.UNPROCESSABLE_CONTENT, "上传的内容里没有文件可载入。There is no document in the upload.", failures);
        }
        String files = String.join(", ", failures.stream().map(Failure::file).toList());
        return new BadUploadException(
                HttpStatus.UNPROCESSABLE_CONTENT, "无法载入：" + files + "。None of these files could be loaded.", failures);
    }

    HttpStatus status() {
        return status;
    }

    List<Failure> failures() {
        return failures;
    }
}
