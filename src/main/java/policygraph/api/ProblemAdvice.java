package policygraph.api;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import policygraph.briefing.UnknownBriefingException;
import policygraph.briefing.export.UnknownFormatException;
import policygraph.ingest.DatabaseGoneException;
import policygraph.question.BadParameterException;
import policygraph.question.TooBigException;
import policygraph.question.TooLongException;
import policygraph.question.UnclearException;
import policygraph.question.UnknownQuestionException;

/** Turns what goes wrong into problem documents; what the framework refuses comes out as one too. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ProblemDetail unknownQuestion(UnknownQuestionException e) {
        ProblemDetail problem =
                Problems.of(HttpStatus.NOT_FOUND, "unknown-question", "没有这个问题 Unknown question", said(e));
        problem.setProperty("near", e.near());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail badParameter(BadParameterException e) {
        ProblemDetail problem = Problems.of(HttpStatus.BAD_REQUEST, "bad-parameter", "参数有误 Bad parameter", said(e));
        problem.setProperty("parameter", e.parameter());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail unclearName(UnclearException e) {
        HttpStatus status = e.several() ? HttpStatus.MULTIPLE_CHOICES : HttpStatus.NOT_FOUND;
        ProblemDetail problem = Problems.of(status, "unclear-name", "名称不明确 Unclear name", said(e));
        problem.setProperty("hints", e.hints());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail unknownDocument(UnknownDocumentException e) {
        return Problems.of(HttpStatus.NOT_FOUND, "unknown-document", "没有这份文件 Unknown document", said(e));
    }

    @ExceptionHandler
    ProblemDetail unknownBriefing(UnknownBriefingException e) {
        return Problems.of(HttpStatus.NOT_FOUND, "unknown-briefing", "没有这份简报 Unknown briefing", said(e));
    }

    @ExceptionHandler
    ProblemDetail unknownFormat(UnknownFormatException e) {
        return Problems.of(HttpStatus.NOT_FOUND, "unknown-format", "没有这种格式 Unknown format", said(e));
    }

    @ExceptionHandler
    ProblemDetail unknownEntity(UnknownEntityException e) {
        return Problems.of(HttpStatus.NOT_FOUND, "unknown-entity", "没有这个实体 Unknown entity", said(e));
    }

    @ExceptionHandler
    ProblemDetail badText(BadTextException e) {
        return Problems.of(HttpStatus.BAD_REQUEST, "bad-text", "文字有误 Bad text", said(e));
    }

    @ExceptionHandler
    ProblemDetail unknownLoad(UnknownLoadException e) {
        return Problems.of(HttpStatus.NOT_FOUND, "unknown-load", "没有这次载入 Unknown load", said(e));
    }

    @ExceptionHandler
    ProblemDetail badUpload(BadUploadException e) {
        ProblemDetail problem = Problems.of(e.status(), "bad-upload", "上传有误 Bad upload", said(e));
        problem.setProperty("failures", e.failures());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail tooLong(TooLongException e) {
        return Problems.of(HttpStatus.GATEWAY_TIMEOUT, "too-long", "查询超时 Too long", said(e));
    }

    @ExceptionHandler
    ProblemDetail tooBig(TooBigException e) {
        return Problems.of(HttpStatus.GATEWAY_TIMEOUT, "too-big", "查询过大 Too big", said(e));
    }

    @ExceptionHandler({ServiceUnavailableException.class, DatabaseGoneException.class})
    ProblemDetail databaseGone(RuntimeException e) {
        LOG.error("the database cannot be reached", e);
        return Problems.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "database-unavailable",
                "数据库不可用 Database unavailable",
                "现在连不上图数据库，请稍后再试。The graph database cannot be reached now; try again later.");
    }

    /** What nobody foresaw: told to the log in full, to the caller without inner details. */
    @ExceptionHandler
    ProblemDetail unforeseen(RuntimeException e) {
        LOG.error("request failed", e);
        return Problems.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal",
                "内部错误 Internal error",
                "服务器处理时出错，详情见服务器日志。The server failed; its log tells more.");
    }

    @Override
    protected ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = Problems.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "upload-too-large",
                "上传过大 Upload too large",
                "文件或整个上传超过限额(spring.servlet.multipart.max-file-size、max-request-size)。"
                        + "A file or the whole upload is larger than allowed.");
        return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE)
                .headers(headers)
                .body(problem);
    }

    /** Whoever follows a broken link with a browser gets a page; programs get a problem document. */
    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept == null
                || !accept.contains(MediaType.TEXT_HTML_VALUE)
                || e.getResourcePath().startsWith("api/")) {
            return super.handleNoResourceFoundException(e, headers, status, request);
        }
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(new ClassPathResource("static/error/404.html"));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ResponseEntity<Object> answer = super.handleExceptionInternal(e, body, headers, status, request);
        if (answer != null && answer.getBody() instanceof ProblemDetail problem) {
            FrameworkProblems.describe(e, problem);
        }
        return answer;
    }

    private static String said(RuntimeException e) {
        return String.valueOf(e.getMessage());
    }
}
