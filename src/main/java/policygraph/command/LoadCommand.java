package policygraph.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import policygraph.Ingest;
import policygraph.PolicyGraphException;
import policygraph.fetch.Web;
import policygraph.load.ConsoleProgress;
import policygraph.load.FailedFiles;
import policygraph.load.Input;
import policygraph.load.LoadProgress;
import policygraph.load.LoadReport;
import policygraph.load.ReportFile;
import policygraph.source.Sources;

/** Loads documents into the configured graph: the one at {@code spring.neo4j.uri}, else the one in {@code data/}. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:all went well",
            "1:some files could not be loaded, each with a line on standard error; the others are done",
            "2:the command was not understood",
            "3:there is no graph to load into, or it went away; what was loaded stays"
        },
        description = "Load replies and notices into the graph; unchanged ones are left out, changed ones replaced."
                + " --name=value sets the configuration, --spring.neo4j.uri=bolt://… another database.")
public final class LoadCommand extends GraphCommand implements Callable<Integer> {

    @Mixin
    private SourceOptions from = new SourceOptions();

    @Mixin
    private ReportOptions reporting = new ReportOptions();

    @Override
    public Integer call() {
        checkConfiguration();
        try (Interrupt interrupt = Interrupt.listen()) {
            FailedFiles failed = reporting.failed();
            SourceOptions chosen = failed == null ? from : SourceOptions.of(failed.arguments());
            return load(interrupt, failed, chosen);
        } catch (PolicyGraphException e) {
            throw new ParameterException(commandLine(), String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SourceOptions from() {
        return from;
    }

    private int load(Interrupt interrupt, @Nullable FailedFiles failed, SourceOptions chosen) throws IOException {
        List<String> arguments = failed == null ? SourceOptions.of(commandLine().getParseResult()) : failed.arguments();
        try (Web web = chosen.web();
                ReportFile file = reporting.open(arguments)) {
            Sources sources = chosen.sources(web, commandLine());
            return withGraphToTheEnd(graph -> {
                Stream<Input> inputs = failed == null ? sources.inputs() : failed.again(sources.inputs());
                LoadReport done;
                try (LoadProgress console = progress(failed, chosen, web)) {
                    LoadProgress shown = LoadProgress.all(interrupt, console);
                    done = graph.getBean(Ingest.class)
                            .load(inputs, file == null ? shown : LoadProgress.all(shown, file));
                }
                if (file != null) {
                    file.finish(done);
                }
                return ReportOptions.print(done, sources.skipped(), out(), err());
            });
        }
    }

    /** The end is known for what was failed before, and soon for what is on this machine, which is counted meanwhile. */
    private LoadProgress progress(@Nullable FailedFiles failed, SourceOptions chosen, Web web) {
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        OptionalLong total = failed == null
                ? OptionalLong.empty()
                : OptionalLong.of(failed.files().size());
        LoadProgress progress = ConsoleProgress.of(total, err);
        if (failed == null && chosen.isLocal()) {
            Thread counting = new Thread(() -> count(chosen.sources(web, commandLine()), progress), "counting");
            counting.setDaemon(true);
            counting.start();
        }
        return progress;
    }

    private static void count(Sources sources, LoadProgress progress) {
        try (Stream<Input> inputs = sources.inputs()) {
            progress.total(inputs.mapToLong(input -> 1).sum());
        }
    }
}
