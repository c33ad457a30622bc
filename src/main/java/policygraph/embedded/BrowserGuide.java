package policygraph.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** The guide that Neo4j Browser opens: every question of {@code cypher/question}, ready to run. */
final class BrowserGuide {

    private static final ClassPathResource FIRST_LOOK = new ClassPathResource("cypher/browser/first-look.cypher");

    /** The guide as Browser expects it: one slide a question, what can be clicked marked runnable. */
    String html() throws IOException {
        List<QuestionSheet> questions = QuestionSheet.all();
        String firstLook = FIRST_LOOK.getContentAsString(StandardCharsets.UTF_8);
        return """
                <article class="guide">
                <carousel class="deck container-fluid">
                %s%s</carousel>
                </article>
                """
                .formatted(
                        introduction(
                                questions.size(), QuestionSheet.of(firstLook).query()),
                        questions.stream().map(BrowserGuide::slide).collect(Collectors.joining()));
    }

    private static String introduction(int questions, String firstLook) {
        return """
                <slide class="row-fluid">
                <div class="col-sm-12">
                <h3>政策图谱 PolicyGraph</h3>
                <p>向右翻页，共 %d 个问题。点击参数行和查询，填入编辑框后运行；参数可改。<a href="/guides/questions.zip">全部查询</a>下载后拖到 Browser 上，即存为收藏。</p>
                <p>%d questions follow. Click the parameters, run them; click the query, run it. Change the parameters as you like. <a href="/guides/questions.zip">All queries</a>, dropped onto Browser, become saved scripts.</p>
                <p>先看全貌 A first look:</p>
                <pre class="pre-scrolling code runnable">%s</pre>
                </div>
                </slide>
                """
                .formatted(questions, questions, escape(firstLook));
    }

    private static String slide(QuestionSheet question) {
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
                        escape(question.title()),
                        escape(question.description()),
                        parameters(question),
                        escape(question.query()));
    }

    private static String parameters(QuestionSheet question) {
        return question.parameters().stream()
                .map(line -> "<pre class=\"code runnable\">" + escape(line) + "</pre>\n")
                .collect(Collectors.joining());
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
