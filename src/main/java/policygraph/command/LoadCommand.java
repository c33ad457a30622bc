package policygraph.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.springframework.beans.BeansException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Unmatched;
import policygraph.Application;
import policygraph.Ingest;
import policygraph.PolicyGraphException;
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
public final class LoadCommand extends PrintingCommand implements Callable<Integer> {

    /** There is no graph to load into, or it went away. */
    private static final int NOT_LOADED = 3;

    /** What Spring Boot takes: a dotted name, and its own two switches. */
    private static final Pattern CONFIGURATION =
            Pattern.compile("--(debug|trace|[^.=]+\\.[^=]+(=.*)?)", Pattern.DOTALL);

    @Mixin
    private SourceOptions from = new SourceOptions();

    @Unmatched
    private List<String> configuration = new ArrayList<>();

    @Override
    public Integer call() {
        for (String argument : configuration) {
            if (!CONFIGURATION.matcher(argument).matches()) {
                throw new ParameterException(commandLine(), "Unknown option: " + argument);
            }
        }
        try (Web web = from.web()) {
            return load(from.sources(web, commandLine()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int load(Sources sources) {
        try (ConfigurableApplicationContext application = application()) {
            return print(load(application.getBean(Ingest.class), sources), sources.skipped());
        } catch (PolicyGraphException e) {
            err().println(e.getMessage());
            return NOT_LOADED;
        } catch (BeansException e) {
            // Spring has said why the graph cannot be had.
            return NOT_LOADED;
        }
    }

    /**
     * The application without its web server. The seeds are the server's to load, and nobody else needs to reach an embedded
     * Neo4j meanwhile, so that any free port will do.
     */
    private ConfigurableApplicationContext application() {
        List<String> arguments = new ArrayList<>(configuration);
        arguments.add("--policygraph.seeds.load=false");
        if (configuration.stream().noneMatch(argument -> argument.startsWith("--policygraph.neo4j.bolt-port="))) {
            arguments.add("--policygraph.neo4j.bolt-port=0");
        }
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .run(arguments.toArray(String[]::new));
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
