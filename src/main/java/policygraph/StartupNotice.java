package policygraph;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import policygraph.embedded.Browser;
import policygraph.embedded.EmbeddedNeo4j;

/** Tells, once all is up, where everything is. */
@Component
class StartupNotice {

    private final ObjectProvider<EmbeddedNeo4j> embedded;
    private final ObjectProvider<Browser> browser;
    private final ObjectProvider<Neo4jConnectionDetails> connection;

    StartupNotice(
            ObjectProvider<EmbeddedNeo4j> embedded,
            ObjectProvider<Browser> browser,
            ObjectProvider<Neo4jConnectionDetails> connection) {
        this.embedded = embedded;
        this.browser = browser;
        this.connection = connection;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            PrintWriter out = new PrintWriter(System.out, true, charset());
            out.print(text(web.getWebServer().getPort()));
            out.flush();
        }
    }

    /** What the terminal shows, if it can show Chinese; a file or pipe gets UTF-8. */
    private static Charset charset() {
        Console console = System.console();
        if (console != null && console.charset().newEncoder().canEncode('政')) {
            return console.charset();
        }
        return StandardCharsets.UTF_8;
    }

    private String text(int port) {
        StringBuilder text = new StringBuilder("\n政策图谱已启动。PolicyGraph is running.\n");
        line(text, "网页 Page", "http://localhost:" + port + "/");
        line(text, "接口 API", "http://localhost:" + port + "/api/questions");
        browser.ifAvailable(neo4j -> line(text, "Neo4j Browser", neo4j.link().toString()));
        embedded.ifAvailable(neo4j -> account(text, neo4j));
        if (embedded.getIfAvailable() == null) {
            connection.ifAvailable(
                    server -> line(text, "数据库 Database", server.getUri().toString()));
        }
        return text.append("\n").toString();
    }

    private static void account(StringBuilder text, EmbeddedNeo4j neo4j) {
        line(text, "用户 User", neo4j.user());
        Path file = neo4j.passwordFile();
        if (file == null) {
            line(text, "密码 Password", "配置项 policygraph.neo4j.password 所设。As configured.");
        } else {
            line(text, "密码 Password", neo4j.password());
            line(text, "密码文件 Password file", file.toString());
        }
    }

    private static void line(StringBuilder text, String what, String value) {
        text.append("  ").append(what).append(": ").append(value).append('\n');
    }
}
