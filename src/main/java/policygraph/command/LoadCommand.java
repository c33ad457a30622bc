package policygraph.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import policygraph.Ingest;
import policygraph.fetch.Web;
import policygraph.load.ConsoleProgress;
import policygraph.load.LoadProgress;
import policygraph.load.LoadReport;
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

    @Override
    public Integer call() {
        try (Web web = from.web()) {
            checkConfiguration();
            Sources sources = from.sources(web, commandLine());
            return withGraph(graph -> print(load(graph.getBean(Ingest.class), sources), sources.skipped()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LoadReport load(Ingest ingest, Sources sources) {
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        try (LoadProgress progress = ConsoleProgress.of(OptionalLong.empty(), err)) {
            return ingest.load(sources.inputs(), progress);
        }
    }

    private int print(LoadReport report, Skipped skipped) {
        out().println(report.summary());
        if (skipped.count() > 0) {
            out().println(skipped.summary());
        }
        report.warnings().forEach(warning -> out().println("! " + warning));
        report.failures().forEach(failure -> err().println(failure.reason()));
        return report.failed() == 0 ? 0 : SOME_FAILED;
    }
}
