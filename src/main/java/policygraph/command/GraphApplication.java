package policygraph.command;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import policygraph.Application;

/** The application without its web server, for commands that need the graph. */
final class GraphApplication {

    /** What Spring Boot takes: a dotted name, and its own two switches. */
    private static final Pattern CONFIGURATION =
            Pattern.compile("--(debug|trace|[^.=]+\\.[^=]+(=.*)?)", Pattern.DOTALL);

    private GraphApplication() {}

    /** Refuses what is neither an option of the command nor configuration. */
    static void check(List<String> configuration, CommandLine command) {
        for (String argument : configuration) {
            if (!CONFIGURATION.matcher(argument).matches()) {
                throw new ParameterException(command, "Unknown option: " + argument);
            }
        }
    }

    /**
     * Starts it. The seeds are the server's to load, and nobody else needs to reach an embedded Neo4j meanwhile, so that any
     * free port will do.
     */
    static ConfigurableApplicationContext start(List<String> configuration) {
        return start(configuration, true);
    }

    /** The same, not to be closed by Ctrl-C: a load still needs the database for what it is writing, and closes it then. */
    static ConfigurableApplicationContext startForLoad(List<String> configuration) {
        return start(configuration, false);
    }

    private static ConfigurableApplicationContext start(List<String> configuration, boolean closedByInterrupt) {
        List<String> arguments = new ArrayList<>(configuration);
        arguments.add("--policygraph.seeds.load=false");
        if (configuration.stream().noneMatch(argument -> argument.startsWith("--policygraph.neo4j.bolt-port="))) {
            arguments.add("--policygraph.neo4j.bolt-port=0");
        }
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(closedByInterrupt)
                .run(arguments.toArray(String[]::new));
    }
}
