package policygraph.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import policygraph.Extractor;
import policygraph.ExtractorVersion;
import policygraph.PolicyGraphException;
import policygraph.bulk.BulkLoad;
import policygraph.bulk.BulkLoad.Made;
import policygraph.embedded.EmbeddedNeo4jProperties;
import policygraph.embedded.OfflineImport;
import policygraph.fetch.Web;
import policygraph.graph.GraphWriter;
import policygraph.graph.QualityRules;
import policygraph.ingest.LoadSettings;
import policygraph.load.ConsoleProgress;
import policygraph.load.LoadProgress;
import policygraph.load.LoadReport;
import policygraph.source.Skipped;
import policygraph.source.Sources;

/** Writes the files by which Neo4j's own importer makes the graph of a big corpus, and imports them if that is asked for. */
@Command(
        name = "bulk",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:all went well",
            "1:some files could not be read, each with a line on standard error; the others are done",
            "2:the command was not understood",
            "3:the files could not be written, or there is no empty graph to import into"
        },
        description =
                "Write the files of Neo4j's bulk import for a first load of many documents, and print the command that"
                        + " imports them. The graph is the one that load would make. --name=value sets the configuration.")
public final class BulkCommand extends GraphCommand implements Callable<Integer> {

    /** The files could not be written, or imported. */
    private static final int NOT_DONE = 3;

    @Mixin
    private SourceOptions from = new SourceOptions();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FOLDER",
            description = "Where the files go: an empty folder.")
    private @Nullable Path out;

    @Option(
            names = "--into",
            description = "Import them into the embedded Neo4j as well, which must be empty and not running.")
    private boolean into;

    @Option(names = "--keep-contacts", description = "Leave contact persons and telephone numbers in the texts.")
    private boolean contacts;

    private @Nullable Path home;

    private final PrintStream console = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    @Override
    public Integer call() {
        checkConfiguration();
        int ready = into ? withGraph(this::findHome) : 0;
        if (ready != 0) {
            return ready;
        }
        try (Web web = from.web()) {
            return write(from.sources(web, commandLine()), Objects.requireNonNull(out));
        } catch (PolicyGraphException e) {
            err().println(e.getMessage());
            return NOT_DONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks, before anything is read, whether there is a graph to import into. */
    private int findHome(ApplicationContext graph) {
        EmbeddedNeo4jProperties embedded =
                graph.getBeanProvider(EmbeddedNeo4jProperties.class).getIfAvailable();
        if (embedded == null) {
            err().println("--into imports into the embedded Neo4j, but spring.neo4j.uri names another one;"
                    + " leave --into out and run the command that is printed where that one is");
            return NOT_DONE;
        }
        if (!graph.getBean(GraphWriter.class).isEmpty()) {
            err().println(embedded.home()
                    + ": this graph is not empty, and an import would take its place; nothing was done."
                    + " Name another folder with --policygraph.neo4j.home=…, or use load");
            return NOT_DONE;
        }
        home = embedded.home();
        return 0;
    }

    private int write(Sources sources, Path folder) {
        Made made;
        try (LoadProgress progress = ConsoleProgress.of(OptionalLong.empty(), console)) {
            made = new BulkLoad(LoadSettings.standard(), new Extractor()::extract, ExtractorVersion.current(), contacts)
                    .write(sources.inputs(), folder, progress);
        }
        print(made.report(), sources.skipped());
        int imported = 0;
        if (home == null) {
            out().println(made.arguments().command());
        } else {
            OfflineImport.run(home, made.arguments().all(), console);
            imported = withGraph(this::printViolations);
        }
        return imported != 0 || made.report().failed() == 0 ? imported : SOME_FAILED;
    }

    private void print(LoadReport report, Skipped skipped) {
        out().println(report.summary());
        out().println(report.speed());
        if (skipped.count() > 0) {
            out().println(skipped.summary());
        }
        report.failures().forEach(failure -> err().println(failure.reason()));
    }

    /** The start has applied the schema to what was imported. */
    private int printViolations(ApplicationContext graph) {
        graph.getBean(QualityRules.class).violations().forEach(violation -> out().println("! " + violation));
        return 0;
    }
}
