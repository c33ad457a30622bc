package policygraph.api;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import policygraph.question.Answer;
import policygraph.question.Answers;
import policygraph.question.Question;
import policygraph.question.Questions;

/** The catalogue of questions, and their answers. */
@RestController
@Tag(name = OpenApiConfiguration.QUESTIONS)
@RequestMapping("/api/questions")
class QuestionController {

    private final Questions questions;
    private final Answers answers;

    QuestionController(Questions questions, Answers answers) {
        this.questions = questions;
        this.answers = answers;
    }

    @GetMapping
    @Operation(
            summary = "问题目录：标题、参数与示例、列 The catalogue: titles, parameters with examples, columns",
            description =
                    "每个问题在 /api/questions/ 下有自己的路径。" + "Each question has a path of its own under /api/questions/.")
    List<Question> catalogue() {
        return questions.all();
    }

    /** Described question by question in {@link QuestionPaths}. */
    @GetMapping("/{name:[^.]+}")
    @Hidden
    ResponseEntity<Answer> answer(@PathVariable String name, @RequestParam MultiValueMap<String, String> parameters) {
        Answer answer = answers.answer(name, parameters);
        return ResponseEntity.status(answer.isAmbiguous() ? HttpStatus.MULTIPLE_CHOICES : HttpStatus.OK)
                .body(answer);
    }
}
