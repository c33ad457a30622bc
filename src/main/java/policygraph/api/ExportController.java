package policygraph.api;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.enums.ParameterStyle;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import policygraph.export.CsvRows;
import policygraph.export.GraphMl;
import policygraph.export.JsonLines;
import policygraph.export.Markdown;
import policygraph.question.Answer;
import policygraph.question.Answers;
import policygraph.question.Questions;

/** Answers as files for other programs. CSV and JSON Lines have every row, written while they are read. */
@RestController
@Tag(name = OpenApiConfiguration.QUESTIONS)
@RequestMapping("/api/questions")
class ExportController {

    /** What is sent at a time; a problem within it can still be told as one. */
    private static final int BUFFER = 16 * 1024;

    private final Questions questions;
    private final Answers answers;

    ExportController(Questions questions, Answers answers) {
        this.questions = questions;
        this.answers = answers;
    }

    @GetMapping("/{name:[^.]+}.{suffix:csv|jsonl|md|graphml}")
    @Operation(
            summary = "答案作为文件：CSV、JSON Lines、Markdown、GraphML An answer as a file",
            description = "CSV 与 JSON Lines 给出全部行，其余给出一页。CSV and JSON Lines have all rows, the others a page.")
    @ApiResponse(
            responseCode = "200",
            description = "文件 The file",
            content = {
                @Content(mediaType = Format.CSV_TYPE, schema = @Schema(type = "string")),
                @Content(mediaType = Format.JSON_LINES_TYPE, schema = @Schema(type = "string")),
                @Content(mediaType = Format.MARKDOWN_TYPE, schema = @Schema(type = "string")),
                @Content(mediaType = Format.GRAPHML_TYPE, schema = @Schema(type = "string"))
            })
    void bySuffix(
            @Parameter(description = "问题 The question", example = "co_issuers") @PathVariable String name,
            @Parameter(
                            description = "格式 Format",
                            schema = @Schema(allowableValues = {"csv", "jsonl", "md", "graphml"}),
                            example = "csv")
                    @PathVariable
                    String suffix,
            @Parameter(
                            in = ParameterIn.QUERY,
                            description = "问题的参数，见该问题 Parameters of the question, see there",
                            style = ParameterStyle.FORM,
                            explode = Explode.TRUE,
                            schema =
                                    @Schema(
                                            type = "object",
                                            additionalProperties = Schema.AdditionalPropertiesValue.TRUE),
                            example = "{\"policy\": \"吉林省卓越工程师产学研协同培养项目实施方案\"}")
                    @RequestParam
                    MultiValueMap<String, String> parameters,
            HttpServletResponse response)
            throws IOException {
        write(Format.ending(suffix).orElseThrow(), name, parameters, response);
    }

    @Hidden
    @GetMapping(
            path = "/{name:[^.]+}",
            produces = {Format.CSV_TYPE, Format.JSON_LINES_TYPE, Format.MARKDOWN_TYPE, Format.GRAPHML_TYPE})
    void byType(
            @PathVariable String name,
            @RequestHeader HttpHeaders headers,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletResponse response)
            throws IOException {
        write(Format.accepted(new ArrayList<>(headers.getAccept())).orElse(Format.CSV), name, parameters, response);
    }

    private void write(
            Format format, String name, MultiValueMap<String, String> parameters, HttpServletResponse response)
            throws IOException {
        Writer out =
                new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8), BUFFER);
        try {
            switch (format) {
                case CSV ->
                    answers.stream(name, parameters, () -> {
                        describe(format, name, response);
                        return new CsvRows(questions.named(name).columns(), out);
                    });
                case JSON_LINES ->
                    answers.stream(name, parameters, () -> {
                        describe(format, name, response);
                        return new JsonLines(out);
                    });
                case MARKDOWN -> out.write(Markdown.of(page(format, name, parameters, response)));
                case GRAPHML -> GraphMl.write(page(format, name, parameters, response), out);
            }
            out.flush();
        } catch (RuntimeException e) {
            giveUp(response, e);
        }
    }

    private Answer page(
            Format format, String name, MultiValueMap<String, String> parameters, HttpServletResponse response) {
        Answer answer = answers.answer(name, parameters);
        describe(format, name, response);
        response.setStatus((answer.isAmbiguous() ? HttpStatus.MULTIPLE_CHOICES : HttpStatus.OK).value());
        return answer;
    }

    private static void describe(Format format, String name, HttpServletResponse response) {
        response.setContentType(format.type() + ";charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.inline()
                        .filename(name + "." + format.suffix())
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }

    /** A problem can be told only while nothing was sent; after that, breaking off is the way to say that rows lack. */
    private static void giveUp(HttpServletResponse response, RuntimeException e) throws IOException {
        if (response.isCommitted()) {
            throw new IOException("the answer broke off", e);
        }
        response.resetBuffer();
        response.setContentType(null);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
        throw e;
    }
}
