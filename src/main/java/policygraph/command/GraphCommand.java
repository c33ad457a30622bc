package policygraph.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.springframework.beans.BeansException;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Unmatched;
import policygraph.PolicyGraphException;

/** What the commands share that work on the configured graph: the one at {@code spring.neo4j.uri}, else the one in {@code data/}. */
abstract class GraphCommand extends PrintingCommand {

    /** There is no graph to work on, or it went away. */
    private static final int NO_GRAPH = 3;

    @Unmatched
    private List<String> configuration = new ArrayList<>();

    /** @throws ParameterException if an option is neither the command's nor of the form of a configuration's */
    final void checkConfiguration() {
        GraphApplication.check(configuration, commandLine());
    }

    /** Does something with the application and gives its exit code, or says why there is no graph. */
    final int withGraph(ToIntFunction<ApplicationContext> work) {
        return with(() -> GraphApplication.start(configuration), work);
    }

    /** The same where Ctrl-C does not close the graph, so that the work can end what it has begun. */
    final int withGraphToTheEnd(ToIntFunction<ApplicationContext> work) {
        return with(() -> GraphApplication.startForLoad(configuration), work);
    }

    private int with(Supplier<ConfigurableApplicationContext> start, ToIntFunction<ApplicationContext> work) {
        try (ConfigurableApplicationContext application = start.get()) {
            return work.applyAsInt(application);
        } catch (PolicyGraphException e) {
            err().println(e.getMessage());
            return NO_GRAPH;
        } catch (BeansException e) {
            // Spring has said why the graph cannot be had.
            return NO_GRAPH;
        }
    }
}
