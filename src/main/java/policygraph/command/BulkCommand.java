package policygraph.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
import policygraph.bulk.ImportArguments;
import policygraph.embedded.EmbeddedNeo4jProperties;
import policygraph.embedded.OfflineImport;
import policygraph.fetch.Web;
import policygraph.graph.GraphWriter;
import policygraph.graph.QualityRules;
import policygraph.ingest.LoadSettings;
import policygraph.load.ConsoleProgress;
import policygraph.load.FailedFiles;
import policygraph.load.Input;
import policygraph.load.LoadProgress;
import policygraph.load.ReportFile;
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
            "3:the files could not be written, it was stopped, or there is no empty graph to import into"
        },
        description =
                "Write the files of Neo4j's bulk import for a first load of many documents, and print the command that"
                        + " imports them. The graph is the one that load would make. --name=value sets the configuration.")
public final class BulkCommand extends GraphCommand implements Callable<Integer> {

    /** The files could not be written, or imported. */
    private static final int NOT_DONE = 3;

    @Mixin
    private SourceOptions from = new SourceOptions();

    @Mixin
    private ReportOptions reporting = new ReportOptions();

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
        try {
            FailedFiles failed = reporting.failed();
            SourceOptions chosen = failed == null ? from : SourceOptions.of(failed.arguments());
            return write(chosen, failed);
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

    private int write(SourceOptions chosen, @Nullable FailedFiles failed) throws IOException {
        List<String> arguments = failed == null ? SourceOptions.of(commandLine().getParseResult()) : failed.arguments();
        try (Web web = chosen.web();
                ReportFile file = reporting.open(arguments)) {
            Sources sources = chosen.sources(web, commandLine());
            Made made = make(failed == null ? sources.inputs() : failed.again(sources.inputs()), file);
            if (file != null) {
                file.finish(made.report());
            }
            int exit = ReportOptions.print(made.report(), sources.skipped(), out(), err());
            return made.arguments() == null ? stopped() : use(made.arguments(), exit);
        }
    }

    /** Until the files are whole, Ctrl-C leaves nothing behind. */
    private Made make(Stream<Input> inputs, @Nullable ReportFile file) {
        try (Interrupt interrupt = Interrupt.listen();
                LoadProgress shown = ConsoleProgress.of(OptionalLong.empty(), console)) {
            LoadProgress progress = LoadProgress.all(interrupt, shown);
            return new BulkLoad(LoadSettings.standard(), new Extractor()::extract, ExtractorVersion.current(), contacts)
                    .write(
                            inputs,
                            Objects.requireNonNull(out),
                            file == null ? progress : LoadProgress.all(progress, file));
        }
    }

    private int stopped() {
        err().println("stopped; no import files were made, and nothing was imported");
        return NOT_DONE;
    }

    private int use(ImportArguments arguments, int exit) {
        if (home == null) {
            out().println(arguments.command());
            return exit;
        }
        OfflineImport.run(home, arguments.all(), console);
        int imported = withGraph(this::printViolations);
        return imported == 0 ? exit : imported;
    }

    /** The start has applied the schema to what was imported. */
    private int printViolations(ApplicationContext graph) {
        graph.getBean(QualityRules.class).violations().forEach(violation -> out().println("! " + violation));
        return 0;
    }
}
