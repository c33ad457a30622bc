package policygraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import policygraph.Neo4jTestConfiguration;
import policygraph.SeededGraph;

/** The HTTP interface over the documents of {@code seeds/reply}. */
@SpringBootTest(properties = {"policygraph.seeds.load=false", "policygraph.browser.enabled=false"})
@AutoConfigureMockMvc
@Import({Neo4jTestConfiguration.class, SeededGraph.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiIT {

    private static final String UPLOAD =
            """
            云南省水利厅关于省政协十三届二次会议第0123号提案的答复

            云水函〔2024〕45号

            李某某委员:

            您提出的《关于加强高原湖泊保护的建议》收悉,现答复如下:

            省水利厅、省生态环境厅联合印发《云南省高原湖泊保护实施方案》(云水资〔2024〕7号)。

            云南省水利厅
            2024年6月3日
            """;

    @Autowired
    private MockMvc http;

    @BeforeAll
    void load(@Autowired SeededGraph seeds) {
        seeds.load();
    }

    @Test
    void catalogueTellsAllAFormNeeds() throws Exception {
        http.perform(get("/api/questions"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_JSON))
                .andExpect(jsonPath("$[?(@.name=='co_issuers')].title.zh").value("一份政策由哪些机关发布"))
                .andExpect(jsonPath("$[?(@.name=='co_issuers')].parameters[0].name")
                        .value("policy"))
                .andExpect(jsonPath("$[?(@.name=='co_issuers')].parameters[0].required")
                        .value(true))
                .andExpect(jsonPath("$[?(@.name=='co_issuers')].figure.kind").value("NETWORK"));
    }

    @Test
    void answersWithEvidence() throws Exception {
        http.perform(get("/api/questions/co_issuers").param("policy", "吉林省卓越工程师产学研协同培养项目实施方案"))
                .andExpect(status().isOk())
                .andExpect(jsonPath(
                        "$.rows[*].cells.agency",
                        is(List.of("中共吉林省委组织部", "吉林省教育厅", "吉林省工业和信息化厅", "吉林省人民政府国有资产监督管理委员会"))))
                .andExpect(jsonPath("$.evidence[0].document.docNumber").value("吉工信议案〔2025〕11号"))
                .andExpect(jsonPath("$.evidence[0].document.invented").value(false))
                .andExpect(jsonPath("$.evidence[0].quote", containsString("联合印发")))
                .andExpect(jsonPath("$.graph.nodes", hasSize(5)))
                .andExpect(jsonPath("$.graph.links", hasSize(4)))
                .andExpect(jsonPath("$.browser", startsWith("MATCH ")))
                .andExpect(jsonPath("$.browser", containsString("policy.name = '吉林省卓越")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "csv | text/csv | 吉林省教育厅,agency-220000-jiaoyu-ting",
                "jsonl | application/x-ndjson | {\"cells\":{\"agency\":\"中共吉林省委组织部\"",
                "md | text/markdown | '| 吉林省教育厅 |'",
                "graphml | application/graphml+xml | <graphml"
            })
    void answersInOtherFormats(String suffix, String type, String part) throws Exception {
        String policy = "吉林省卓越工程师产学研协同培养项目实施方案";
        String bySuffix = http.perform(
                        get("/api/questions/co_issuers." + suffix).param("policy", policy))
                .andExpect(status().isOk())
                .andExpect(content().contentType(type + ";charset=UTF-8"))
                .andExpect(content().string(containsString(part)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        http.perform(get("/api/questions/co_issuers").param("policy", policy).header("Accept", type))
                .andExpect(status().isOk())
                .andExpect(content().string(bySuffix));
        http.perform(get("/api/questions/co_issuers." + suffix).param("colour", "blue"))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
        http.perform(get("/api/questions/no_question." + suffix)).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "text/html,application/xhtml+xml,*/*;q=0.8"})
    void jsonIsTheUsualFormat(String accept) throws Exception {
        http.perform(get("/api/questions/most_cited").header("Accept", accept))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_JSON));
    }

    @Test
    void rowsAloneDoNotGuessNames() throws Exception {
        http.perform(get("/api/questions/co_issuers.csv").param("policy", "没有这份政策"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.hints[0].parameter").value("policy"));
    }

    @ParameterizedTest
    @CsvSource({"吉林省, 1", "吉林, 1", "220000, 1", "浙江省, 1", "安吉县, 1", "西藏自治区, 0"})
    void narrowsToARegionWithAllWithinIt(String region, int rows) throws Exception {
        http.perform(get("/api/questions/documents").param("region", region))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows", hasSize(rows)));
    }

    @Test
    void tellsWhatStandsBehindAndWhereToGoOn() throws Exception {
        http.perform(get("/api/questions/documents").param("limit", "3").param("sort", "-written"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.sentence.zh", containsString("至少有3份文件")))
                .andExpect(jsonPath("$.coverage.documents").value(3))
                .andExpect(jsonPath("$.coverage.loaded").value(9))
                .andExpect(jsonPath("$.page.cursor").isString())
                .andExpect(jsonPath("$.page.limit").value(3));
    }

    @Test
    void marksInventedSamples() throws Exception {
        http.perform(get("/api/questions/documents"))
                .andExpect(jsonPath("$.rows[*].cells.invented", hasItem(true)))
                .andExpect(jsonPath("$.notes[*].zh", hasItem(containsString("示例（虚构）"))));
    }

    @Test
    void unknownQuestionIsNotFoundWithNearNames() throws Exception {
        http.perform(get("/api/questions/co_issuer"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("urn:policygraph:problem:unknown-question"))
                .andExpect(jsonPath("$.near[0]").value("co_issuers"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/ask, q",
        "/api/ask?q=, q",
        "/api/search, q",
        "/api/search?q=a&type=Nothing, type",
        "/api/search?q=a&limit=0, limit",
        "/api/documents?skip=-1, skip",
        "/api/documents?limit=many, limit",
        "/api/graph, around",
        "/api/graph?around=agency-cn-gongxin&depth=9, depth",
        "/api/entities/agency-cn-gongxin/neighbours, relation",
        "/api/entities/agency-cn-gongxin/neighbours?relation=NOTHING, relation",
        "/api/entities/agency-cn-gongxin/timeline?limit=501, limit",
        "/api/questions/co_issuers, policy",
        "/api/questions/co_issuers?policy=, policy",
        "/api/questions/co_issuers?policy=a&colour=blue, colour",
        "/api/questions/issuing_pairs?minimum=many, minimum",
        "/api/questions/documents?from=yesterday, from",
        "/api/questions/policies_issued_by?agency=a&manner=loudly, manner",
        "/api/questions/documents?limit=0, limit",
        "/api/questions/documents?sort=colour, sort",
        "/api/questions/documents?sort=written&sort=document, sort",
        "/api/questions/documents?cursor=AAAA, cursor",
        "/api/questions/documents?cursor=%21, cursor"
    })
    void badParameterIsNamed(String request, String parameter) throws Exception {
        http.perform(get(request))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.parameter").value(parameter))
                .andExpect(jsonPath("$.detail", containsString(parameter)));
    }

    @Test
    void nothingFoundIsAnEmptyAnswerWithHints() throws Exception {
        http.perform(get("/api/questions/co_issuers").param("policy", "吉林省卓越工程师培养方案"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows", hasSize(0)))
                .andExpect(jsonPath("$.hints[0].parameter").value("policy"))
                .andExpect(jsonPath("$.hints[0].candidates[*].name", hasItem("吉林省卓越工程师产学研协同培养项目实施方案")));
    }

    @Test
    void answersAPlainQuestion() throws Exception {
        http.perform(get("/api/ask").param("q", "哪些部门联合印发了《吉林省卓越工程师产学研协同培养项目实施方案》？"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.understood").value(true))
                .andExpect(jsonPath("$.question").value("co_issuers"))
                .andExpect(jsonPath("$.reading.zh", containsString("理解为：一份政策由哪些机关发布")))
                .andExpect(jsonPath("$.answer.rows", hasSize(4)));
        http.perform(get("/api/ask").param("q", "教育厅发布了哪些政策").param("region", "吉林"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.answer.parameters[0].meant.name").value("吉林省教育厅"));
    }

    @Test
    void whatIsNotUnderstoodIsNotAnswered() throws Exception {
        http.perform(get("/api/ask").param("q", "哪些部门没有印发《吉林省卓越工程师产学研协同培养项目实施方案》？"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.understood").value(false))
                .andExpect(jsonPath("$.answer").isEmpty())
                .andExpect(jsonPath("$.nearest[*].question", hasItem("co_issuers")));
    }

    @Test
    void severalThingsOfOneNameAreMultipleChoices() throws Exception {
        http.perform(get("/api/questions/policies_issued_by").param("agency", "政府"))
                .andExpect(status().isMultipleChoices())
                .andExpect(jsonPath("$.hints[0].kind").value("SEVERAL"))
                .andExpect(jsonPath("$.hints[0].candidates[0].id").isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; MATCH (n) DETACH DELETE n //",
                "\" OR *:*",
                "../../etc/passwd",
                "<script>alert(1)</script>",
                "\\"
            })
    void hostileNamesFindNothing(String name) throws Exception {
        http.perform(get("/api/questions/co_issuers").param("policy", name))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows", hasSize(0)));
        http.perform(get("/api/search").param("q", name)).andExpect(status().isOk());
        http.perform(get("/api/documents/{id}", name)).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource({
        "卓越工程师, Policy, 吉林省卓越工程师产学研协同培养项目实施方案",
        "工信部联原, Policy, 精细化工产业创新发展实施方案（2024-2027）",
        "吉林大学, University, 吉林大学"
    })
    void suggestsEntities(String typed, String label, String name) throws Exception {
        http.perform(get("/api/search").param("q", typed).param("type", label))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[*].name", hasItem(name)));
    }

    @Test
    void showsADocumentWithItsMentionsAndStatements() throws Exception {
        String list = http.perform(get("/api/documents"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        List<String> ids = JsonPath.read(list, "$[?(@.docNumber=='吉工信议案〔2025〕11号')].id");
        String document = http.perform(get("/api/documents/{id}", ids.get(0)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.header.issuers", is(List.of("吉林省工业和信息化厅"))))
                .andExpect(jsonPath("$.header.written").value("2025-05-29"))
                .andExpect(jsonPath("$.proposals[0].number").value("2025W233"))
                .andExpect(jsonPath("$.mentions[*].name", hasItem("吉林省教育厅")))
                .andExpect(jsonPath("$.statements[*].relation", hasItem("ISSUED")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        String text = JsonPath.read(document, "$.text");
        List<Integer> starts = JsonPath.read(document, "$.statements[*].evidence.start");
        List<Integer> ends = JsonPath.read(document, "$.statements[*].evidence.end");
        List<String> quotes = JsonPath.read(document, "$.statements[*].evidence.quote");
        for (int i = 0; i < quotes.size(); i++) {
            assertThat(text.substring(starts.get(i), ends.get(i))).isEqualTo(quotes.get(i));
        }
    }

    @Test
    void uploadsAndRemoves() throws Exception {
        String loaded = http.perform(multipart("/api/documents")
                        .file(file("../../答复.txt", UPLOAD.getBytes(StandardCharsets.UTF_8)))
                        .file(file("空.txt", new byte[0])))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.documents", hasSize(1)))
                .andExpect(jsonPath("$.documents[0].outcome").value("LOADED"))
                .andExpect(jsonPath("$.documents[0].file").value("upload/答复.txt"))
                .andExpect(jsonPath("$.failures[0].file").value("upload/空.txt"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        String id = JsonPath.read(loaded, "$.documents[0].documentId");
        http.perform(get("/api/documents/{id}", id))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.text", is(UPLOAD)));
        http.perform(multipart("/api/documents").file(file("答复.txt", UPLOAD.getBytes(StandardCharsets.UTF_8))))
                .andExpect(jsonPath("$.documents[0].outcome").value("UNCHANGED"));
        http.perform(delete("/api/documents/{id}", id)).andExpect(status().isNoContent());
        http.perform(delete("/api/documents/{id}", id)).andExpect(status().isNotFound());
        http.perform(get("/api/documents/{id}", id)).andExpect(status().isNotFound());
    }

    @Test
    void uploadedJsonLinesAreManyDocuments() throws Exception {
        String lines =
                """
                {"id":"1","text":"%s","url":"https://example.gov.cn/1.html"}
                {"id":"2"}
                """
                        .formatted(UPLOAD.replace("\n", "\\n"));
        String loaded = http.perform(
                        multipart("/api/documents").file(file("答复.jsonl", lines.getBytes(StandardCharsets.UTF_8))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.documents[0].file").value("upload/答复.jsonl#1"))
                .andExpect(jsonPath("$.failures[0].file").value("upload/答复.jsonl:2"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        String id = JsonPath.read(loaded, "$.documents[0].documentId");
        http.perform(get("/api/documents/{id}", id))
                .andExpect(jsonPath("$.header.url").value("https://example.gov.cn/1.html"));
        http.perform(delete("/api/documents/{id}", id)).andExpect(status().isNoContent());
    }

    @Test
    void uploadProblemsNameTheFile() throws Exception {
        http.perform(multipart("/api/documents").file(file("空.txt", new byte[0])))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail", containsString("空.txt")))
                .andExpect(jsonPath("$.failures[0].reason", containsString("空.txt")));
        http.perform(multipart("/api/documents"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString("file")));
        http.perform(post("/api/documents").contentType(MediaType.TEXT_PLAIN).content("x"))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, http://evil.example",
        "Origin, http://localhost:9999",
        "Origin, null",
        "Origin, https://localhost.evil.example",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Host, evil.example"
    })
    void pagesOfOtherSitesCannotWrite(String name, String value) throws Exception {
        HttpHeaders headers = new HttpHeaders();
        headers.set("Host", "localhost:8080");
        headers.set(name, value);
        http.perform(delete("/api/documents/doc-x").headers(headers))
                .andExpect(status().isForbidden())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void aNameThatWasMadeToResolveHereCannotRead() throws Exception {
        http.perform(get("/api/questions").header("Host", "rebound.example:8080"))
                .andExpect(status().isForbidden());
    }

    @Test
    void theOwnPageCanWrite() throws Exception {
        http.perform(delete("/api/documents/doc-x")
                        .header("Host", "localhost:8080")
                        .header("Origin", "http://localhost:8080")
                        .header("Sec-Fetch-Site", "same-origin"))
                .andExpect(status().isNotFound());
    }

    @Test
    void sendsSafeHeadersAndNoCors() throws Exception {
        http.perform(get("/api/questions").header("Origin", "http://evil.example"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'self'")))
                .andExpect(header().doesNotExist("Access-Control-Allow-Origin"));
    }

    @Test
    void describesItself() throws Exception {
        http.perform(get("/v3/api-docs"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.paths['/api/questions/co_issuers'].get.parameters[0].name")
                        .value("policy"))
                .andExpect(jsonPath("$.components.schemas.Answer").exists());
        http.perform(get("/swagger-ui/index.html")).andExpect(status().isOk());
        http.perform(get("/api/nothing"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(content().string(not(containsString("java."))));
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("file", name, "text/plain", content);
    }
}
