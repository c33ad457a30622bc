package policygraph.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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
import policygraph.source.Skipped;
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

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write what was done, and all that failed with its reason, to this file, as JSON.")
    private @Nullable Path report;

    @Option(
            names = "--retry-failed",
            paramLabel = "REPORT",
            description = "Load only what failed by this report, from where that load found it.")
    private @Nullable Path retry;

    @Override
    public Integer call() {
        checkConfiguration();
        try (Interrupt interrupt = Interrupt.listen()) {
            FailedFiles failed = retry == null ? null : FailedFiles.of(retry);
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
        List<String> arguments = failed == null ? ownArguments() : failed.arguments();
        try (Web web = chosen.web();
                ReportFile file = report == null ? null : ReportFile.open(report, arguments)) {
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
                return print(done, sources.skipped());
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

    /** What stands behind the command's name. */
    private List<String> ownArguments() {
        List<String> all = commandLine().getParseResult().originalArgs();
        return all.subList(all.indexOf(commandLine().getCommandName()) + 1, all.size());
    }

    private int print(LoadReport done, Skipped skipped) {
        out().println(done.summary());
        out().println(done.speed());
        if (skipped.count() > 0) {
            out().println(skipped.summary());
        }
        done.warnings().forEach(warning -> out().println("! " + warning));
        done.failures().forEach(failure -> err().println(failure.reason()));
        long more = done.failed() - done.failures().size();
        if (more > 0) {
            err().println(more + " more failed; --report FILE keeps them all");
        }
        return done.failed() == 0 ? 0 : SOME_FAILED;
    }
}
