package policygraph;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Data flows one way, and Cypher stands in files. */
@AnalyzeClasses(packages = "policygraph", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    /** A Cypher clause in capitals with what follows it in a statement. */
    private static final Pattern CYPHER =
            Pattern.compile("\\b(MATCH|MERGE|UNWIND|DETACH DELETE|CREATE|CALL)\\s+[(\\[{$a-z]");

    @ArchTest
    static final ArchRule formatKnowsOnlySeeds = stage("format", "seed");

    @ArchTest
    static final ArchRule documentKnowsFormat = stage("document", "seed", "format");

    @ArchTest
    static final ArchRule mentionKnowsDocument = stage("mention", "seed", "gazetteer", "document");

    @ArchTest
    static final ArchRule entityKnowsMention = stage("entity", "seed", "gazetteer", "document", "mention");

    @ArchTest
    static final ArchRule statementKnowsEntity =
            stage("statement", "seed", "gazetteer", "document", "mention", "entity");

    @ArchTest
    static final ArchRule graphKnowsStatement =
            stage("graph", "seed", "gazetteer", "document", "mention", "entity", "statement");

    @ArchTest
    static final ArchRule bulkKnowsGraphAndWhatLoads =
            stage("bulk", "document", "entity", "gazetteer", "graph", "ingest", "load", "statement");

    @ArchTest
    static final ArchRule questionKnowsGraph = stage("question", "gazetteer", "mention", "entity", "graph");

    @ArchTest
    static final ArchRule briefingKnowsQuestion = stage("briefing", "seed", "question");

    @ArchTest
    static final ArchRule sourceKnowsWhatToLoadAndNotHow = stage("source", "document", "format", "load");

    @ArchTest
    static final ArchRule fetchKnowsSource = stage("fetch", "document", "load", "source");

    @ArchTest
    static final ArchRule askKnowsQuestion =
            stage("ask", "seed", "gazetteer", "document", "mention", "entity", "graph", "question");

    @ArchTest
    static final ArchRule exportKnowsQuestion = stage("export", "question");

    @ArchTest
    static final ArchRule seedIsBeneathAll = stage("seed");

    @ArchTest
    static final ArchRule leftHalfRunsWithoutSpringAndNeo4j = noClasses()
            .that()
            .resideInAnyPackage(
                    "policygraph.seed..",
                    "policygraph.gazetteer..",
                    "policygraph.format..",
                    "policygraph.document..",
                    "policygraph.mention..",
                    "policygraph.entity..",
                    "policygraph.statement..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.neo4j..", "ac.simons.neo4j..");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("policygraph.(*)..").should().beFreeOfCycles();

    @Test
    void cypherStandsInFilesOfItsOwn() throws IOException {
        assertThat(CYPHER.matcher("\"MATCH (n) RETURN n\"").find()).isTrue();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources)
                    .isNotEmpty()
                    .noneSatisfy(file -> assertThat(file).content().containsPattern(CYPHER));
        }
    }

    /** Of the project, the stage knows itself, the stages named, and the one root exception. */
    private static ArchRule stage(String name, String... mayKnow) {
        List<String> known = Stream.concat(Stream.of(name), Stream.of(mayKnow))
                .map(stage -> "policygraph." + stage + "..")
                .toList();
        return noClasses()
                .that()
                .resideInAPackage("policygraph." + name + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("policygraph..")
                        .and(not(resideInAnyPackage(known.toArray(String[]::new))))
                        .and(not(type(PolicyGraphException.class))))
                .allowEmptyShould(true);
    }
}
