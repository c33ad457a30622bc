package policygraph.api;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import policygraph.question.Text;
import tools.jackson.core.JacksonException;

/** Puts what the framework refuses into the words and the form of all other problems: which field, and what to do. */
final class FrameworkProblems {

    private FrameworkProblems() {}

    static ProblemDetail describe(Exception e, ProblemDetail problem) {
        HttpStatus status = HttpStatus.valueOf(problem.getStatus());
        String field = field(e);
        Text words = words(e, field == null ? "" : field);
        if (words != null) {
            problem.setDetail(words.zh() + words.en());
        }
        if (field != null) {
            problem.setProperty("parameter", field);
            problem.setTitle("参数有误 Bad parameter");
        }
        String type = field == null ? status.name().toLowerCase(Locale.ROOT).replace('_', '-') : "bad-parameter";
        problem.setType(URI.create(Problems.TYPE + type));
        return problem;
    }

    private static @Nullable String field(Exception e) {
        if (e instanceof MissingServletRequestParameterException missing) {
            return missing.getParameterName();
        }
        if (e instanceof TypeMismatchException mismatch) {
            return mismatch.getPropertyName();
        }
        if (e instanceof HttpMessageNotReadableException && e.getCause() instanceof JacksonException json) {
            String path = json.getPath().stream()
                    .map(JacksonException.Reference::getPropertyName)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("."));
            return path.isEmpty() ? null : path;
        }
        return null;
    }

    private static @Nullable Text words(Exception e, String field) {
        if (e instanceof MissingServletRequestParameterException) {
            return new Text("缺少参数 " + field + "。", "Parameter " + field + " is missing.");
        }
        if (e instanceof TypeMismatchException mismatch) {
            return new Text(
                    "参数 " + field + " 的值“" + mismatch.getValue() + "”无法读懂。",
                    "The value of parameter " + field + " cannot be read.");
        }
        if (e instanceof HttpMessageNotReadableException) {
            return field.isEmpty()
                    ? new Text("请求体不是可读的 JSON（UTF-8）。", "The body is no JSON in UTF-8 that can be read.")
                    : new Text("请求体中 " + field + " 的值无法读懂。", "The value of " + field + " in the body cannot be read.");
        }
        if (e instanceof HttpRequestMethodNotSupportedException method) {
            String allowed = String.valueOf(method.getSupportedHttpMethods());
            return new Text("这个地址不接受 " + method.getMethod() + "，可用 " + allowed + "。", "Use " + allowed + " here.");
        }
        if (e instanceof HttpMediaTypeException media) {
            return new Text(
                    "不支持这种媒体类型，可用 " + media.getSupportedMediaTypes() + "。",
                    "Use one of these media types: " + media.getSupportedMediaTypes() + ".");
        }
        return e instanceof NoResourceFoundException
                ? new Text(
                        "没有这个地址；接口见 /swagger-ui.html。",
                        "There is nothing here; the API is described at /swagger-ui.html.")
                : null;
    }
}
