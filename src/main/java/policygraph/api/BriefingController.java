package policygraph.api;

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

/** The catalogue of briefings, and briefings as files. */
@RestController
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
    List<Briefing> catalogue() {
        return briefings.all();
    }

    @GetMapping("/{name}.{extension}")
    ResponseEntity<byte[]> briefing(
            @PathVariable String name,
            @PathVariable String extension,
            @RequestParam Map<String, String> parameters,
            HttpServletResponse response) {
        Format format = Format.of(extension, Exports.OF_BRIEFINGS);
        Paper paper = editor.make(briefings.named(name), parameters, Exports.room(format));
        return Files.of(exports.write(paper, format), name, format, response);
    }
}
