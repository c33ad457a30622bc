package policygraph.question;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import policygraph.PolicyGraphException;

/** The catalogue: every file of {@code cypher/question} on the class path, by name. */
public final class Questions {

    private static final String FILES = "classpath*:cypher/question/*.cypher";
    private static final String EXTENSION = ".cypher";

    /** How many names to offer for one that is not known. */
    private static final int MOST_NEAR = 5;

    private final Map<String, Question> byName = new TreeMap<>();

    private Questions(List<Question> questions) {
        questions.forEach(question -> byName.put(question.name(), question));
    }

    /**
     * Reads the catalogue.
     *
     * @throws PolicyGraphException if a header breaks the form; the message names file and line
     */
    public static Questions fromClassPath() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources(FILES);
            return new Questions(List.of(files).stream().map(Questions::read).toList());
        } catch (IOException e) {
            throw new PolicyGraphException("cypher/question cannot be read", e);
        }
    }

    private static Question read(Resource file) {
        String name = Objects.requireNonNullElse(file.getFilename(), EXTENSION);
        try (InputStream in = file.getInputStream()) {
            return QuestionFile.read(
                    name.substring(0, name.length() - EXTENSION.length()),
                    new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new PolicyGraphException("cypher/question/" + name + " cannot be read", e);
        }
    }

    /** All questions, by name. */
    public List<Question> all() {
        return List.copyOf(byName.values());
    }

    /**
     * The question of that name.
     *
     * @throws UnknownQuestionException if there is none
     */
    public Question named(String name) {
        Question question = byName.get(name);
        if (question == null) {
            throw new UnknownQuestionException(name, near(name));
        }
        return question;
    }

    private List<String> near(String name) {
        return byName.keySet().stream()
                .sorted(Comparator.comparing((String known) -> -Likeness.of(known, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_NEAR)
                .toList();
    }
}
