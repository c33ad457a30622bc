package policygraph.api;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import policygraph.briefing.export.Format;
import policygraph.briefing.export.Html;

/** Hands out files that were made for the request. */
final class Files {

    private Files() {}

    static ResponseEntity<byte[]> of(byte[] file, String name, Format format, HttpServletResponse response) {
        if (format == Format.HTML) {
            // In place of the server's: the file has a script of its own and nothing else, and our page shows it in a
            // frame.
            response.setHeader("Content-Security-Policy", Html.POLICY + "; frame-ancestors 'self'");
            response.setHeader("X-Frame-Options", "SAMEORIGIN");
        }
        boolean shown = format != Format.PPTX && format != Format.DOCX;
        ContentDisposition disposition = (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(name + '.' + format.extension(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .cacheControl(CacheControl.noCache())
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .body(file);
    }
}
