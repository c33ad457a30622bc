package policygraph.mcp;

import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessSyncServer;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import policygraph.question.Answers;
import policygraph.question.Questions;

/** Serves the tools. No session is kept: each call stands for itself, and any server behind a balancer may take it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class McpConfiguration {

    private static final String ENDPOINT = "/mcp";

    private static final String INSTRUCTIONS =
            """
            政策图谱：从政府部门对人大建议、政协提案的答复中读出的关系，每条都附原文依据。\
            Each tool asks the knowledge graph one question; every row comes with the words of the document that says so. \
            Quote documents by title and number, never those marked invented. An empty answer means that the corpus does not \
            say, not that there is none. Names may be full, short or a document number; where several things fit, candidates \
            with ids come back: ask again with an id.""";

    @Bean
    HttpServletStatelessServerTransport mcpTransport() {
        return HttpServletStatelessServerTransport.builder()
                .messageEndpoint(ENDPOINT)
                .build();
    }

    @Bean(destroyMethod = "close")
    McpStatelessSyncServer mcpServer(
            HttpServletStatelessServerTransport transport, Questions questions, Answers answers) {
        return McpServer.sync(transport)
                .serverInfo("policygraph", "0.1")
                .instructions(INSTRUCTIONS)
                .capabilities(ServerCapabilities.builder().tools(false).build())
                .immediateExecution(true)
                .tools(new Tools(questions, answers).all())
                .build();
    }

    @Bean
    FilterRegistrationBean<PlainErrors> mcpErrors() {
        FilterRegistrationBean<PlainErrors> filter = new FilterRegistrationBean<>(new PlainErrors());
        filter.addUrlPatterns(ENDPOINT);
        return filter;
    }

    @Bean
    ServletRegistrationBean<HttpServletStatelessServerTransport> mcpServlet(
            HttpServletStatelessServerTransport transport) {
        ServletRegistrationBean<HttpServletStatelessServerTransport> servlet =
                new ServletRegistrationBean<>(transport, ENDPOINT);
        servlet.setAsyncSupported(true);
        return servlet;
    }
}
