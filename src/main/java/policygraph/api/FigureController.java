package policygraph.api;

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
import policygraph.question.Answers;

/** Answers as figures. */
@RestController
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
    ResponseEntity<byte[]> figure(
            @PathVariable String question,
            @PathVariable String extension,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletResponse response) {
        Format format = Format.of(extension, Exports.OF_FIGURES);
        byte[] file = exports.write(figures.draw(answers.answer(question, parameters)), format);
        return Files.of(file, question, format, response);
    }
}
