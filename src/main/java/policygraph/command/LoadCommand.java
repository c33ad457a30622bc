package policygraph.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;
import policygraph.Application;
import policygraph.Ingest;
import policygraph.PolicyGraphException;
import policygraph.load.ConsoleProgress;
import policygraph.load.Input;
import policygraph.load.LoadProgress;
import policygraph.load.LoadReport;
import policygraph.load.PathInputs;

/** Loads documents into the configured graph: the one at {@code spring.neo4j.uri}, else the one in {@code data/}. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Load replies and notices into the graph; unchanged ones are left out, changed ones replaced."
                + " --name=value sets the configuration, --spring.neo4j.uri=bolt://… another database.")
public final class LoadCommand implements Callable<Integer> {

    /** At least one file could not be loaded; the others are in the graph. */
    private static final int SOME_FAILED = 2;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files, or folders with all below them")
    private List<Path> paths = List.of();

    @Unmatched
    private List<String> configuration = new ArrayList<>();

    @Override
    public Integer call() {
        for (String argument : configuration) {
            if (!argument.startsWith("--")) {
                throw new ParameterException(spec().commandLine(), "Unknown option: " + argument);
            }
        }
        try {
            List<Input> inputs = PathInputs.of(paths);
            try (ConfigurableApplicationContext application = application()) {
                return print(load(application.getBean(Ingest.class), inputs));
            }
        } catch (PolicyGraphException e) {
            err().println(e.getMessage());
            return SOME_FAILED;
        }
    }

    /** The application without its web server; the seeds are the server's to load. */
    private ConfigurableApplicationContext application() {
        List<String> arguments = new ArrayList<>(configuration);
        arguments.add("--policygraph.seeds.load=false");
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .run(arguments.toArray(String[]::new));
    }

    private static LoadReport load(Ingest ingest, List<Input> inputs) {
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        try (LoadProgress progress = ConsoleProgress.of(inputs.size(), err)) {
            return ingest.load(inputs, progress);
        }
    }

    private int print(LoadReport report) {
        spec().commandLine().getOut().println(report.summary());
        report.warnings().forEach(warning -> spec().commandLine().getOut().println("! " + warning));
        report.failures().forEach(failure -> err().println(failure.reason()));
        return report.failures().isEmpty() ? 0 : SOME_FAILED;
    }

    private PrintWriter err() {
        return spec().commandLine().getErr();
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("picocli fills the command's specification in before it calls");
        }
        return spec;
    }
}
