package policygraph.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import policygraph.ask.Asked;
import policygraph.ask.Asker;
import policygraph.question.BadParameterException;

/** Plain questions in Chinese. */
@RestController
@Tag(name = OpenApiConfiguration.ASKING)
@RequestMapping("/api/ask")
class AskController {

    /** Longer than any question with a title or two in it. */
    private static final int LONGEST = 300;

    private final Asker asker;

    AskController(Asker asker) {
        this.asker = asker;
    }

    @GetMapping
    @Operation(
            summary = "用中文提问 Ask in plain Chinese",
            description =
                    "读懂才回答，并说明按哪个问题、哪些参数理解；读不懂就给出相近的问题。"
                            + "Answered only if every word of it is understood, with the question it was taken for; else with questions that are near.")
    @ApiResponse(responseCode = "200", description = "理解与答案 Reading and answer")
    @ApiResponse(
            responseCode = "300",
            description = "名称有多个可能，见 answer.hints A name may mean several things, see answer.hints")
    ResponseEntity<Asked> ask(
            @Parameter(description = "问题 The question", example = "哪些部门联合印发了《吉林省卓越工程师产学研协同培养项目实施方案》？") @RequestParam
                    String q,
            @Parameter(description = "理解简称所依的地区 Region in which short names are meant", example = "吉林")
                    @RequestParam(required = false)
                    @Nullable
                    String region) {
        if (q.isBlank() || q.length() > LONGEST) {
            throw new BadParameterException(
                    "q",
                    "参数 q 应为一个问题，不超过 " + LONGEST + " 字。Parameter q must be a question of " + LONGEST
                            + " characters at most.");
        }
        Asked asked = asker.ask(q, region);
        boolean ambiguous = asked.answer() != null && asked.answer().isAmbiguous();
        return ResponseEntity.status(ambiguous ? HttpStatus.MULTIPLE_CHOICES : HttpStatus.OK)
                .body(asked);
    }
}
