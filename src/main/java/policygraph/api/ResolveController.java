package policygraph.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells what a pasted text names. Nothing of it is kept. */
@RestController
@Tag(name = OpenApiConfiguration.ASKING)
@RequestMapping("/api/resolve")
class ResolveController {

    /** Far longer than any reply; longer texts are files, to be loaded. */
    private static final int LONGEST = 200_000;

    private final TextResolver resolver;

    ResolveController(TextResolver resolver) {
        this.resolver = resolver;
    }

    /**
     * A text and where it comes from.
     *
     * @param region name or code; null to go by the text
     * @param date ISO date; null to go by the text
     */
    record Pasted(@Nullable String text, @Nullable String region, @Nullable LocalDate date) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "粘贴一段文字，得到其中每个称谓所指 What each name in a pasted text means",
            description = "不保存文字。给出位置、类型、归并到的实体、图中有无；不能确定的给出候选。"
                    + "Nothing is kept. Place, type, entity, whether the graph holds it; candidates where undecided.")
    TextResolver.Resolved resolve(@RequestBody Pasted pasted) {
        return resolved(pasted.text(), pasted.region(), pasted.date());
    }

    @PostMapping(consumes = MediaType.TEXT_PLAIN_VALUE)
    @Operation(hidden = true)
    TextResolver.Resolved resolve(
            @RequestBody(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable LocalDate date) {
        return resolved(text, region, date);
    }

    private TextResolver.Resolved resolved(@Nullable String text, @Nullable String region, @Nullable LocalDate date) {
        if (text == null || text.isBlank()) {
            throw new BadTextException("没有文字。There is no text.");
        }
        if (text.length() > LONGEST) {
            throw new BadTextException("文字超过 " + LONGEST + " 字，请作为文件载入。More than " + LONGEST
                    + " characters; load the text as a document.");
        }
        return resolver.resolve(text, region, date);
    }
}
