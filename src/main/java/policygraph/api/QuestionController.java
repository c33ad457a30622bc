package policygraph.api;

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
@RequestMapping("/api/questions")
class QuestionController {

    private final Questions questions;
    private final Answers answers;

    QuestionController(Questions questions, Answers answers) {
        this.questions = questions;
        this.answers = answers;
    }

    @GetMapping
    List<Question> catalogue() {
        return questions.all();
    }

    @GetMapping("/{name:[^.]+}")
    ResponseEntity<Answer> answer(@PathVariable String name, @RequestParam MultiValueMap<String, String> parameters) {
        Answer answer = answers.answer(name, parameters);
        return ResponseEntity.status(answer.isAmbiguous() ? HttpStatus.MULTIPLE_CHOICES : HttpStatus.OK)
                .body(answer);
    }
}
