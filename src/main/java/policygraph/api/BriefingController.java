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
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import policygraph.briefing.Briefing;
import policygraph.briefing.Briefings;
import policygraph.briefing.Editor;
import policygraph.briefing.Paper;
import policygraph.briefing.export.Exports;
import policygraph.briefing.export.Format;
import policygraph.briefing.figure.Language;

/** The catalogue of briefings, and briefings as files. */
@RestController
@Tag(name = OpenApiConfiguration.FIGURES)
@RequestMapping("/api/briefings")
class BriefingController {

    private final Briefings briefings;
    private final Editor editor;
    private final Exports exports;

    BriefingController(Briefings briefings, Editor editor, Exports exports) {
        this.briefings = briefings;
        this.editor = editor;
        this.exports = exports;
    }

    @GetMapping
    @Operation(
            summary = "简报目录 The briefings there are",
            description =
                    "每份简报的名称、参数与格式，供下一路径使用。" + "Name and parameters of each, as the path of a briefing takes them.")
    List<Briefing> catalogue() {
        return briefings.all();
    }

    @GetMapping("/{name}.{extension}")
    @Operation(
            summary = "一份简报作为文件：docx、pptx、pdf、html A briefing as a file",
            description =
                    "格式由路径的后缀决定；名称有多个可能时给出候选。"
                            + "The suffix of the path chooses the format; a name that may mean several things gets the candidates.")
    @ApiResponse(
            responseCode = "200",
            description = "文件 The file",
            content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> briefing(
            @Parameter(description = "简报 The briefing", example = "agency-profile") @PathVariable String name,
            @Parameter(description = "格式 Format", example = "html") @PathVariable String extension,
            @Parameter(
                            in = ParameterIn.QUERY,
                            description = "简报的参数，见目录 Parameters of the briefing, see the catalogue",
                            style = ParameterStyle.FORM,
                            explode = Explode.TRUE,
                            schema =
                                    @Schema(
                                            type = "object",
                                            additionalProperties = Schema.AdditionalPropertiesValue.TRUE),
                            example = "{\"agency\": \"吉林省工业和信息化厅\"}")
                    @RequestParam
                    Map<String, String> parameters,
            @Parameter(description = "图文自身的语言：zh、en Language of its own words: zh, en", example = "en")
                    @RequestParam(defaultValue = "")
                    String lang,
            HttpServletResponse response) {
        Format format = Format.of(extension, Exports.OF_BRIEFINGS);
        Language language = Language.of(lang);
        parameters.remove(Language.PARAMETER);
        Paper paper = editor.make(briefings.named(name), parameters, Exports.room(format), language);
        return Files.of(exports.write(paper, format), name, format, response);
    }
}
