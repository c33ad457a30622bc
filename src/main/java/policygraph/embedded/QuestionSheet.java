package policygraph.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A question of {@code cypher/question} as Neo4j Browser needs it. Of the header only title, description and the
 * {@code :param} lines are read.
 *
 * @param title Chinese | English
 * @param description Chinese | English
 * @param parameters lines that set the parameters, {@code :param policy => '…'}
 * @param query what follows the header
 */
record QuestionSheet(String title, String description, List<String> parameters, String query) {

    private static final String QUESTIONS = "classpath*:cypher/question/*.cypher";
    private static final String COMMENT = "//";
    private static final Pattern PARAMETER = Pattern.compile(":param ([a-z][a-z0-9_]*) => (.+)");
    private static final Pattern USE = Pattern.compile("\\$([a-z][a-z0-9_]*)");

    /** All of them, by the names of their files. */
    static List<QuestionSheet> all() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources(QUESTIONS);
        List<Resource> sorted = Arrays.stream(files)
                .sorted(Comparator.comparing(file -> Objects.toString(file.getFilename())))
                .toList();
        List<QuestionSheet> sheets = new ArrayList<>();
        for (Resource file : sorted) {
            sheets.add(of(file.getContentAsString(StandardCharsets.UTF_8)));
        }
        return sheets;
    }

    /** One, from the text of its file. */
    static QuestionSheet of(String text) {
        List<String> header = text.lines()
                .takeWhile(line -> line.startsWith(COMMENT))
                .map(line -> line.substring(COMMENT.length()).strip())
                .toList();
        String query = text.lines().dropWhile(line -> line.startsWith(COMMENT)).collect(Collectors.joining("\n"));
        List<String> parameters =
                header.stream().filter(line -> line.startsWith(":param ")).toList();
        return new QuestionSheet(field(header, "title: "), field(header, "description: "), parameters, query);
    }

    private static String field(List<String> header, String name) {
        return header.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()))
                .findFirst()
                .orElse("");
    }

    /** The query with the values of its parameters in place: one statement, of which Browser shows what it gives. */
    String filled() {
        Map<String, String> values = parameters.stream()
                .map(PARAMETER::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.toMap(line -> line.group(1), line -> line.group(2)));
        return USE.matcher(query)
                .replaceAll(use -> Matcher.quoteReplacement(values.getOrDefault(use.group(1), use.group())));
    }

    /** Its title in Chinese. */
    String name() {
        return title.split("\\|", 2)[0].strip();
    }
}
