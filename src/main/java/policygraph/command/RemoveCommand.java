package policygraph.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import policygraph.graph.Found;
import policygraph.graph.GraphWriter;

/** Takes documents out of the configured graph. */
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:all were taken out",
            "1:some are not in the graph; the others were taken out",
            "2:the command was not understood",
            "3:there is no graph"
        },
        description = "Take documents out of the graph with exactly what they say; what others say stays."
                + " --name=value sets the configuration, --spring.neo4j.uri=bolt://… another database.")
public final class RemoveCommand extends GraphCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "DOCUMENT",
            arity = "1..*",
            description = "Its id (doc-…), or the name it was loaded under")
    private List<String> names = new ArrayList<>();

    @Override
    public Integer call() {
        checkConfiguration();
        return withGraph(graph -> remove(graph.getBean(GraphWriter.class)));
    }

    private int remove(GraphWriter graph) {
        List<Found> all = graph.find(names);
        for (Found found : all) {
            if (graph.remove(found.id())) {
                out().println("removed " + found.id() + " " + found.title());
            }
        }
        Set<String> known = all.stream().map(Found::name).collect(Collectors.toSet());
        List<String> unknown =
                names.stream().filter(name -> !known.contains(name)).toList();
        unknown.forEach(name -> err().println(name + ": no document of this id or file is in the graph"));
        return unknown.isEmpty() ? 0 : SOME_FAILED;
    }
}
