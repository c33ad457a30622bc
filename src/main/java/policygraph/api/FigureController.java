package policygraph.api;

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
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import policygraph.briefing.export.Exports;
import policygraph.briefing.export.Format;
import policygraph.briefing.figure.Figures;
import policygraph.briefing.figure.Language;
import policygraph.briefing.figure.Setting;
import policygraph.question.Answers;

/** Answers as figures. */
@RestController
@Tag(name = OpenApiConfiguration.FIGURES)
class FigureController {

    private final Answers answers;
    private final Figures figures;
    private final Exports exports;

    FigureController(Answers answers, Figures figures, Exports exports) {
        this.answers = answers;
        this.figures = figures;
        this.exports = exports;
    }

    @GetMapping("/api/figures/{question}.{extension}")
    @Operation(
            summary = "答案作为图：svg、png、pdf、pptx、html、json An answer as a figure",
            description =
                    "与同名问题取同样的参数；格式由后缀决定。" + "Takes the parameters of the question; the suffix chooses the format.")
    @ApiResponse(
            responseCode = "200",
            description = "文件 The file",
            content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> figure(
            @Parameter(description = "问题 The question", example = "co_issuers") @PathVariable String question,
            @Parameter(description = "格式 Format", example = "svg") @PathVariable String extension,
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
            @Parameter(description = "图文自身的语言：zh、en Language of its own words: zh, en", example = "en")
                    @RequestParam(defaultValue = "")
                    String lang,
            HttpServletResponse response) {
        Format format = Format.of(extension, Exports.OF_FIGURES);
        Setting setting = Setting.alone(Language.of(lang));
        parameters.remove(Language.PARAMETER);
        byte[] file = exports.write(figures.draw(answers.answer(question, parameters), setting), format);
        return Files.of(file, question, format, response);
    }
}
