package policygraph.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import policygraph.Neo4jTestConfiguration;
import policygraph.SeededGraph;
import policygraph.question.Questions;

/** An agent's client on the running server. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"policygraph.seeds.load=false", "policygraph.browser.enabled=false"})
@Import({Neo4jTestConfiguration.class, SeededGraph.class})
class McpIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Questions questions;

    private McpSyncClient client;

    @BeforeAll
    static void load(@Autowired SeededGraph graph) {
        graph.load();
    }

    @BeforeEach
    void connect() {
        client = McpClient.sync(HttpClientStreamableHttpTransport.builder("http://localhost:" + port)
                        .endpoint("/mcp")
                        .build())
                .build();
        client.initialize();
    }

    @AfterEach
    void disconnect() {
        client.close();
    }

    @Test
    void everyQuestionIsAToolThatOnlyReads() {
        List<Tool> tools = client.listTools().tools();
        assertThat(tools)
                .extracting(Tool::name)
                .containsExactlyInAnyOrderElementsOf(questions.all().stream()
                        .map(question -> question.name())
                        .toList());
        assertThat(tools).allSatisfy(tool -> {
            assertThat(tool.annotations().readOnlyHint()).isTrue();
            assertThat(tool.description()).isNotBlank();
            assertThat(tool.inputSchema()).containsKeys("properties", "required");
        });
        Tool issuers = tools.stream()
                .filter(tool -> tool.name().equals("co_issuers"))
                .findFirst()
                .orElseThrow();
        assertThat(issuers.inputSchema()).containsEntry("required", List.of("policy"));
    }

    @Test
    void callGivesRowsWithTheWordsBehindThem() {
        String text = text(call("co_issuers", Map.of("policy", "吉林省卓越工程师产学研协同培养项目实施方案")), false);
        assertThat(JsonPath.<List<String>>read(text, "$.rows[*].cells.agency"))
                .containsExactly("中共吉林省委组织部", "吉林省教育厅", "吉林省工业和信息化厅", "吉林省人民政府国有资产监督管理委员会");
        assertThat(JsonPath.<String>read(text, "$.quotes[0].quote")).contains("联合印发");
    }

    @Test
    void answersAreShortEnoughForAModel() {
        String text = text(call("most_cited", Map.of("limit", 50)), false);
        assertThat(text.length()).isLessThanOrEqualTo(Tools.MOST_CHARACTERS);
        assertThat(JsonPath.<List<Object>>read(text, "$.rows")).hasSizeBetween(5, Tools.MOST_ROWS);
        assertThat(JsonPath.<Boolean>read(text, "$.more")).isTrue();
    }

    @Test
    void nameOfSeveralThingsBringsThemAll() {
        String text = text(call("policies_issued_by", Map.of("agency", "省教育厅")), false);
        assertThat(JsonPath.<List<Object>>read(text, "$.rows")).isEmpty();
        assertThat(JsonPath.<List<Object>>read(text, "$.candidates")).isNotEmpty();
    }

    @Test
    void regionTellsWhichOneIsMeant() {
        String text = text(call("policies_issued_by", Map.of("agency", "省教育厅", "region", "吉林")), false);
        assertThat(JsonPath.<List<Object>>read(text, "$.rows")).isNotEmpty();
        assertThat(JsonPath.<String>read(text, "$.sentence.zh")).startsWith("吉林省教育厅");
    }

    @Test
    void badArgumentIsAnErrorThatNamesIt() {
        assertThat(text(call("co_issuers", Map.of()), true)).contains("policy");
        assertThat(text(call("most_cited", Map.of("limit", 500)), true)).contains("limit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{bad", "[]", "{}"})
    void whatIsNoMessageIsToldPlainly(String body) throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/mcp"))
                                .header("Content-Type", "application/json")
                                .header("Accept", "application/json, text/event-stream")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JsonPath.<Integer>read(answer.body(), "$.error.code")).isNegative();
        assertThat(answer.body()).doesNotContain("stackTrace");
    }

    /** What the web server itself refuses looks like all other problems. */
    @Test
    void whatIsNoHttpIsAProblemDocument() throws Exception {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write("GET /api/questions/\u706b HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.UTF_8));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400")
                    .contains("application/problem+json", "urn:policygraph:problem:bad-request");
        }
    }

    private CallToolResult call(String tool, Map<String, Object> arguments) {
        return client.callTool(new CallToolRequest(tool, arguments));
    }

    private static String text(CallToolResult result, boolean error) {
        assertThat(Boolean.TRUE.equals(result.isError())).isEqualTo(error);
        return ((TextContent) result.content().get(0)).text();
    }
}
