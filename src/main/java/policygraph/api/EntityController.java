package policygraph.api;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import policygraph.question.Answers;
import policygraph.question.Candidate;

/** Names to choose from while typing. */
@RestController
@RequestMapping("/api/entities")
class EntityController {

    private static final List<String> LABELS = List.of(
            "Agency",
            "Policy",
            "University",
            "ResearchInstitute",
            "Organization",
            "Platform",
            "Program",
            "Document",
            "Proposal");

    private static final int LONGEST = 300;
    private static final int MOST = 100;

    private final Answers answers;

    EntityController(Answers answers) {
        this.answers = answers;
    }

    /**
     * Things whose name, alias or number contains the text.
     *
     * @param q what was typed
     * @param label sorts that count, all if none is given
     */
    @GetMapping
    List<Candidate> search(
            @RequestParam String q,
            @RequestParam(defaultValue = "") List<String> label,
            @RequestParam(defaultValue = "10") int limit) {
        String text = q.length() > LONGEST ? q.substring(0, LONGEST) : q;
        List<String> labels = label.isEmpty() ? LABELS : label;
        return answers.search(text, labels, Math.max(1, Math.min(limit, MOST)));
    }
}
