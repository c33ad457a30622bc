package policygraph.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.util.HtmlUtils;

/**
 * The guide that Neo4j Browser opens: every question of {@code cypher/question}, ready to run. It reads of a question's
 * header only its title, its description and the {@code :param} lines.
 */
final class BrowserGuide {

    private static final String QUESTIONS = "classpath*:cypher/question/*.cypher";
    private static final String FIRST_LOOK = "classpath:cypher/browser/first-look.cypher";
    private static final String COMMENT = "//";

    /** The guide as Browser expects it: one slide a question, what can be clicked marked runnable. */
    String html() throws IOException {
        PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
        List<Resource> sorted = Arrays.stream(files.getResources(QUESTIONS))
                .sorted(Comparator.comparing(file -> Objects.toString(file.getFilename())))
                .toList();
        StringBuilder slides = new StringBuilder();
        for (Resource file : sorted) {
            slides.append(slide(read(file)));
        }
        return """
                <article class="guide">
                <carousel class="deck container-fluid">
                %s%s</carousel>
                </article>
                """
                .formatted(introduction(sorted.size(), read(files.getResource(FIRST_LOOK))), slides);
    }

    private static String introduction(int questions, String firstLook) {
        return """
                <slide class="row-fluid">
                <div class="col-sm-12">
                <h3>政策图谱 PolicyGraph</h3>
                <p>向右翻页，共 %d 个问题。点击参数行和查询，填入编辑框后运行；参数可改。</p>
                <p>%d questions follow. Click the parameters, run them; click the query, run it. Change the parameters as you like.</p>
                <p>先看全貌 A first look:</p>
                <pre class="pre-scrolling code runnable">%s</pre>
                </div>
                </slide>
                """
                .formatted(questions, questions, escape(query(firstLook)));
    }

    private static String slide(String question) {
        List<String> header =
                question.lines().takeWhile(line -> line.startsWith(COMMENT)).toList();
        String query =
                question.lines().dropWhile(line -> line.startsWith(COMMENT)).collect(Collectors.joining("\n"));
        return """
                <slide class="row-fluid">
                <div class="col-sm-12">
                <h3>%s</h3>
                <p>%s</p>
                %s<pre class="pre-scrolling code runnable">%s</pre>
                </div>
                </slide>
                """
                .formatted(
                        field(header, "title: "),
                        field(header, "description: "),
                        parameters(header),
                        escape(query(question)));
    }

    private static String read(Resource file) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8);
    }

    private static String query(String file) {
        return file.lines().dropWhile(line -> line.startsWith(COMMENT)).collect(Collectors.joining("\n"));
    }

    private static String parameters(List<String> header) {
        return header.stream()
                .map(line -> line.substring(COMMENT.length()).strip())
                .filter(line -> line.startsWith(":param "))
                .map(line -> "<pre class=\"code runnable\">" + escape(line) + "</pre>\n")
                .collect(Collectors.joining());
    }

    private static String field(List<String> header, String name) {
        return header.stream()
                .map(line -> line.substring(COMMENT.length()).strip())
                .filter(line -> line.startsWith(name))
                .map(line -> escape(line.substring(name.length())))
                .findFirst()
                .orElse("");
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
