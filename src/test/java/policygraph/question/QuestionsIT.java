package policygraph.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import policygraph.Neo4jTestConfiguration;
import policygraph.SeededGraph;
import policygraph.document.Document;
import policygraph.document.DocumentReader;
import policygraph.document.Source;
import policygraph.document.Span;
import policygraph.entity.Entity;
import policygraph.entity.Resolution;
import policygraph.graph.GraphWriter;
import policygraph.graph.Loadable;
import policygraph.mention.Mention;
import policygraph.mention.Type;
import policygraph.statement.Extraction;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each question on the documents of {@code seeds/reply}, against its golden answer in {@code questions/*.json}. A golden
 * file names the question, its parameters, the columns that count and their rows. {@code -Dgolden.write=true} writes the
 * rows anew; look at what changed before keeping it.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {"policygraph.seeds.load=false", "policygraph.browser.enabled=false"})
@Import({Neo4jTestConfiguration.class, SeededGraph.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionsIT {

    private static final Path GOLDEN = Path.of("src/test/resources/questions");
    /** Ask for what the samples do not have; tests of their own make the graph have some. */
    private static final Set<String> EMPTY_ON_SEEDS = Set.of("undecided", "figure_conflicts", "after_commitment");

    /** Counts what the gazetteer and the graph hold, not what a document says. */
    private static final Set<String> FACTS_ONLY = Set.of("agency_names");

    /** An empty cell; lists hold no null. */
    private static final String NONE = "";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Autowired
    private Answers answers;

    @Autowired
    private Questions questions;

    @Autowired
    private Driver driver;

    /** A golden answer: {@code values} in the order of {@code columns}. */
    record Golden(
            String question,
            Map<String, String> parameters,
            @Nullable Text sentence,
            List<String> columns,
            List<List<Object>> rows) {}

    @BeforeAll
    void load(@Autowired SeededGraph seeds) {
        seeds.load();
    }

    static Stream<String> golden() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("golden")
    void answersAsBefore(String file) throws IOException {
        Golden golden = JSON.readValue(read(file), Golden.class);
        Answer answer = ask(golden.question(), golden.parameters());
        List<List<Object>> rows = answer.rows().stream()
                .map(row -> golden.columns().stream()
                        .map(column -> row.cells().get(column))
                        .map(cell -> cell == null ? NONE : cell)
                        .toList())
                .toList();
        if (Boolean.getBoolean("golden.write")) {
            Golden written =
                    new Golden(golden.question(), golden.parameters(), answer.sentence(), golden.columns(), rows);
            Files.writeString(GOLDEN.resolve(file), JSON.writeValueAsString(written) + "\n");
        }
        assertThat(answer.sentence()).isEqualTo(golden.sentence());
        assertThat(JSON.writeValueAsString(rows)).isEqualTo(JSON.writeValueAsString(golden.rows()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "central_agencies",
                "commitments_by_agency",
                "issuing_pairs",
                "bridging_agencies",
                "joint_issues_by_region",
                "joint_issues_by_year",
                "meeting_places",
                "shared_platforms",
                "universities_meeting",
                "region_overview",
                "national_policies_by_province"
            })
    void listsNoMoreEvidenceThanAskedForAndCountsItAll(String question) {
        Answer all = ask(question, Map.of("proofs", "1000"));
        Answer cut = ask(question, Map.of("proofs", "1"));
        assertThat(cut.rows()).hasSameSizeAs(all.rows()).isNotEmpty();
        for (int i = 0; i < all.rows().size(); i++) {
            Map<String, @Nullable Object> whole =
                    new HashMap<>(all.rows().get(i).cells());
            Map<String, @Nullable Object> less = new HashMap<>(cut.rows().get(i).cells());
            assertThat(whole.remove("evidence_cut")).isEqualTo(false);
            less.remove("evidence_cut");
            assertThat(less).isEqualTo(whole);
            assertThat(cut.rows().get(i).evidence()).hasSizeLessThanOrEqualTo(4);
        }
        assertThat(cut.rows()).anyMatch(row -> Boolean.TRUE.equals(row.cells().get("evidence_cut")));
        assertThat(cut.evidence()).hasSizeLessThan(all.evidence().size());
    }

    @Test
    void everyQuestionHasAGoldenAnswer() throws IOException {
        List<String> asked = new ArrayList<>();
        for (String file : golden().toList()) {
            asked.add(JSON.readValue(read(file), Golden.class).question());
        }
        assertThat(asked)
                .containsAll(questions.all().stream().map(Question::name).toList());
    }

    static List<Question> catalogue() {
        return Questions.fromClassPath().all().stream()
                .filter(question -> !EMPTY_ON_SEEDS.contains(question.name()))
                .toList();
    }

    @Test
    void undecidedNamesAreListedWithTheirCandidates(@Autowired GraphWriter graph) {
        byte[] text = "关于湖泊保护的答复\n\n李委员:\n\n水务局已开展检查。\n".getBytes(StandardCharsets.UTF_8);
        Document document = new DocumentReader().read(text, Source.of("undecided.txt"));
        int start = document.text().indexOf("水务局");
        Mention mention =
                new Mention(new Span(start, start + 3), Type.AGENCY, "水务局", Mention.Role.NAME, null, null, "test.rule");
        Entity candidate = new Entity("agency-test", Type.AGENCY, "昆明市水务局", null, null, null, null);
        Resolution undecided = new Resolution(mention, null, List.of(candidate), "test.reason");
        graph.write(List.of(
                new Loadable(new Extraction(document, List.of(undecided), List.of()), "test-hash", "test-version")));
        try {
            Answer answer = ask("undecided", Map.of());
            assertThat(answer.rows()).hasSize(1);
            assertThat(answer.rows().get(0).cells())
                    .containsEntry("surface", "水务局")
                    .containsEntry("candidates", List.of("昆明市水务局"));
            assertThat(answer.evidence().get(0).quote()).isEqualTo("水务局");
        } finally {
            graph.remove(document.id());
        }
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void exampleGivesRowsWithEvidence(Question question) {
        Answer answer = ask(question.name(), examples(question));
        assertThat(answer.hints()).isEmpty();
        assertThat(answer.rows()).isNotEmpty();
        assertThat(answer.evidence().isEmpty()).isEqualTo(FACTS_ONLY.contains(question.name()));
        assertThat(answer.graph().nodes()).isNotEmpty();
        for (Answer.Row row : answer.rows()) {
            assertThat(row.cells().keySet())
                    .containsExactlyElementsOf(
                            question.columns().stream().map(Column::name).toList());
            assertThat(row.evidence())
                    .allSatisfy(id -> assertThat(answer.evidence().get(id).id()).isEqualTo(id));
        }
        List<String> nodes =
                answer.graph().nodes().stream().map(Answer.Node::id).toList();
        assertThat(nodes).doesNotHaveDuplicates();
        assertThat(answer.graph().links()).allSatisfy(link -> assertThat(nodes).contains(link.source(), link.target()));
    }

    /** What a person does in Neo4j Browser: set the parameters that the header shows, run the file as it stands. */
    @ParameterizedTest
    @MethodSource("catalogue")
    void fileRunsAsItStands(Question question) {
        try (Session session = driver.session(
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build())) {
            Map<String, Object> parameters = new LinkedHashMap<>();
            for (String line : question.cypher().lines().toList()) {
                if (line.startsWith("//   :param ")) {
                    String[] parts = line.substring("//   :param ".length()).split(" => ", 2);
                    parameters.put(parts[0], literal(session, parts[1]));
                }
            }
            var result = session.run(question.cypher(), parameters);
            List<String> columns = new ArrayList<>(
                    question.columns().stream().map(Column::name).toList());
            columns.add(Question.GRAPH);
            assertThat(result.keys()).containsExactlyElementsOf(columns);
            assertThat(result.list()).isNotEmpty();
        }
    }

    /** What a person does who opens an answer in Neo4j Browser: runs what stands in the editor, with no parameters set. */
    @ParameterizedTest
    @MethodSource("catalogue")
    void queryForNeo4jBrowserGivesTheSameRows(Question question) {
        Answer answer = ask(question.name(), examples(question));
        try (Session session = driver.session(
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build())) {
            List<Map<String, @Nullable Object>> rows = new ArrayList<>();
            session.run(answer.browser()).forEachRemaining(record -> {
                Map<String, @Nullable Object> cells = new LinkedHashMap<>();
                question.columns().forEach(column -> cells.put(column.name(), Cells.plain(record.get(column.name()))));
                rows.add(cells);
            });
            assertThat(rows)
                    .isEqualTo(answer.rows().stream().map(Answer.Row::cells).toList());
        }
    }

    private static Object literal(Session session, String literal) {
        return session.run("RETURN " + literal + " AS value")
                .single()
                .get("value")
                .asObject();
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void quotesAreTheTextAtTheirPlace(Question question) {
        Map<String, String> texts = new LinkedHashMap<>();
        try (Session session = driver.session()) {
            session.run("MATCH (d:Document) RETURN d.id AS id, d.text AS text")
                    .forEachRemaining(row ->
                            texts.put(row.get("id").asString(), row.get("text").asString()));
        }
        assertThat(ask(question.name(), examples(question)).evidence()).allSatisfy(one -> assertThat(
                        Objects.requireNonNull(texts.get(one.document().id())).substring(one.start(), one.end()))
                .isEqualTo(one.quote()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"吉林省卓越工程师产学研协同培养项目实施方案", "《吉林省卓越工程师产学研协同培养项目实施方案》", "卓越工程师产学研协同培养项目实施方案"})
    void coIssuersByTitle(String policy) {
        Answer answer = ask("co_issuers", Map.of("policy", policy));
        assertThat(column(answer, "agency")).containsExactly("中共吉林省委组织部", "吉林省教育厅", "吉林省工业和信息化厅", "吉林省人民政府国有资产监督管理委员会");
        assertThat(answer.rows()).allSatisfy(row -> assertThat(row.evidence()).isNotEmpty());
        assertThat(answer.evidence()).allSatisfy(one -> assertThat(one.quote()).contains("联合印发"));
    }

    @ParameterizedTest
    @CsvSource({"工信部联原〔2024〕136号", "工信部联原[2024]136号", "工信部联原（2024） 136 号", "精细化工产业创新发展实施方案（2024-2027）"})
    void jointNumberIsRemarkedOn(String policy) {
        Answer answer = ask("co_issuers", Map.of("policy", policy));
        assertThat(column(answer, "agency")).containsExactly("工业和信息化部");
        assertThat(answer.notes())
                .anySatisfy(note -> assertThat(note.zh()).contains("工信部联原〔2024〕136号", "联合发文", "没有点名"))
                .anySatisfy(note -> assertThat(note.en()).contains("joint issue"));
    }

    @Test
    void anAliasOfSeveralIsNotGuessed() {
        Answer answer = ask("policies_issued_by", Map.of("agency", "省教育厅"));
        if (answer.hints().isEmpty()) {
            assertThat(answer.parameters().get(0).meant()).isNotNull();
        } else {
            assertThat(answer.rows()).isEmpty();
            assertThat(answer.hints().get(0).candidates()).hasSizeGreaterThan(1);
            assertThat(answer.hints().get(0).parameter()).isEqualTo("agency");
        }
    }

    @Test
    void nearNamesAreOffered() {
        Answer answer = ask("co_issuers", Map.of("policy", "吉林省卓越工程师协同培养方案"));
        assertThat(answer.rows()).isEmpty();
        assertThat(answer.hints().get(0).candidates())
                .extracting(Candidate::name)
                .contains("吉林省卓越工程师产学研协同培养项目实施方案");
    }

    @ParameterizedTest
    @CsvSource({"'\"'", "'*'", "\\", "'}) DETACH DELETE n //'", "'name:*'", "AND", "'$policy'", "'\u0000'", "😀"})
    void hostileNamesAreOnlyNames(String policy) {
        Answer answer = ask("co_issuers", Map.of("policy", policy));
        assertThat(answer.rows()).isEmpty();
        assertThat(answer.hints()).hasSize(1);
    }

    @Test
    void rowsStopAtTheLimit() {
        Answer answer = ask("documents", Map.of("limit", "2"));
        assertThat(answer.rows()).hasSize(2);
        assertThat(answer.truncated()).isTrue();
        assertThat(answer.sentence().zh()).contains("至少有2份文件");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-written,document", "policies,-document_id"})
    void pagesTogetherAreTheWholeAnswer(String sort) {
        List<Answer.Row> whole = ask("documents", Map.of("sort", sort)).rows();
        List<Map<String, @Nullable Object>> gathered = new ArrayList<>();
        List<String> cursors = new ArrayList<>(List.of(""));
        String cursor = "";
        int pages = 0;
        do {
            Answer page = ask("documents", Map.of("limit", "4", "sort", sort, "cursor", cursor));
            assertThat(page.page().previous()).isEqualTo(pages < 2 ? null : cursors.get(pages - 1));
            page.rows().forEach(row -> gathered.add(row.cells()));
            assertThat(page.page().total()).isEqualTo(page.truncated() ? null : whole.size());
            cursor = Objects.requireNonNullElse(page.page().cursor(), "");
            cursors.add(cursor);
            pages++;
        } while (!cursor.isEmpty());
        assertThat(pages).isGreaterThan(2);
        assertThat(gathered).isEqualTo(whole.stream().map(Answer.Row::cells).toList());
    }

    @Test
    void aCursorOfAnotherQuestionIsRefused() {
        String cursor = Objects.requireNonNull(
                ask("documents", Map.of("limit", "2")).page().cursor());
        assertThatThrownBy(() -> ask("most_cited", Map.of("cursor", cursor))).isInstanceOf(BadParameterException.class);
        assertThatThrownBy(() -> ask("documents", Map.of("cursor", cursor, "sort", "document")))
                .isInstanceOf(BadParameterException.class);
    }

    @Test
    void aCursorNoticesThatTheAnswerChanged(@Autowired SeededGraph seeds) {
        Answer first = ask("most_cited", Map.of("limit", "2"));
        String policy = String.valueOf(first.rows().get(0).cells().get("policy_id"));
        String cursor = Objects.requireNonNull(first.page().cursor());
        try (Session session = driver.session()) {
            session.run("MATCH (:Document)-[cites:CITES]->(:Policy {id: $id}) DELETE cites", Map.of("id", policy))
                    .consume();
        }
        assertThatThrownBy(() -> ask("most_cited", Map.of("cursor", cursor)))
                .isInstanceOf(BadParameterException.class)
                .hasMessageContaining("begin again");
        seeds.load();
    }

    @Test
    void rowsAreSortedByTheirCells() {
        assertThat(column(ask("documents", Map.of("sort", "-policies")), "policies"))
                .extracting(cell -> (Long) cell)
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(column(ask("documents", Map.of("sort", "document_id")), "document_id"))
                .extracting(Object::toString)
                .isSorted();
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void rowsStreamAsTheyAreAnswered(Question question) {
        Map<String, String> examples = examples(question);
        List<StreamedRow> streamed = new ArrayList<>();
        answers.stream(question.name(), given(examples), () -> streamed::add);
        Answer answer = ask(question.name(), withLimit(examples));
        assertThat(streamed)
                .extracting(StreamedRow::cells)
                .isEqualTo(answer.rows().stream().map(Answer.Row::cells).toList());
        for (int i = 0; i < streamed.size(); i++) {
            assertThat(streamed.get(i).evidence())
                    .extracting(Answer.Evidence::quote)
                    .containsExactlyInAnyOrderElementsOf(answer.rows().get(i).evidence().stream()
                            .map(id -> answer.evidence().get(id).quote())
                            .toList());
        }
    }

    @Test
    void aStreamDoesNotGuessNames() {
        assertThatThrownBy(() -> answers.stream("co_issuers", given(Map.of("policy", "没有这份政策")), () -> row -> {}))
                .isInstanceOfSatisfying(
                        UnclearException.class,
                        e -> assertThat(e.hints().get(0).parameter()).isEqualTo("policy"));
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void coverageCountsWhatIsThere(Question question) {
        Answer answer = ask(question.name(), examples(question));
        Answer.Coverage coverage = answer.coverage();
        assertThat(coverage.stated() + coverage.inferred())
                .isEqualTo(answer.evidence().size());
        assertThat(coverage.documents()).isEqualTo((int) answer.evidence().stream()
                .map(one -> one.document().id())
                .distinct()
                .count());
        assertThat(coverage.invented()).isLessThanOrEqualTo(coverage.documents());
        assertThat(coverage.loaded()).isGreaterThanOrEqualTo(coverage.documents());
    }

    /** The page's own link to a place within a document. */
    @Test
    void evidenceLinksToItsPlace() {
        Answer.Evidence one = ask("co_issuers", Map.of("policy", "吉林省卓越工程师产学研协同培养项目实施方案"))
                .evidence()
                .get(0);
        assertThat(one.link())
                .isEqualTo("/?document=" + one.document().id() + "&start=" + one.start() + "&end=" + one.end());
    }

    private static Map<String, String> withLimit(Map<String, String> examples) {
        Map<String, String> parameters = new LinkedHashMap<>(examples);
        parameters.put("limit", String.valueOf(Reserved.MOST_ROWS));
        return parameters;
    }

    private static List<Object> column(Answer answer, String column) {
        return answer.rows().stream().map(row -> row.cells().get(column)).toList();
    }

    private Answer ask(String name, Map<String, String> parameters) {
        return answers.answer(name, given(parameters));
    }

    private static Map<String, List<String>> given(Map<String, String> parameters) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        parameters.forEach((parameter, value) -> given.put(parameter, List.of(value)));
        return given;
    }

    private static Map<String, String> examples(Question question) {
        Map<String, String> examples = new LinkedHashMap<>();
        for (Parameter parameter : question.parameters()) {
            if (parameter.example() != null) {
                examples.put(parameter.name(), parameter.example());
            }
        }
        return examples;
    }

    private static String read(String file) throws IOException {
        try (InputStream in = Files.newInputStream(GOLDEN.resolve(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
