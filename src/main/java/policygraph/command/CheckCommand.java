package policygraph.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import policygraph.graph.QualityRules;

/** Applies all quality rules to the whole of the configured graph. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:all is as it should be",
            "1:some rules are broken, a line for each",
            "2:the command was not understood",
            "3:there is no graph"
        },
        description =
                "Apply the rules of cypher/check to the whole graph. After a load they are applied to what it brought."
                        + " --name=value sets the configuration, --spring.neo4j.uri=bolt://… another database.")
public final class CheckCommand extends GraphCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        checkConfiguration();
        return withGraph(graph -> {
            List<String> violations = graph.getBean(QualityRules.class).violations();
            violations.forEach(violation -> out().println("! " + violation));
            return violations.isEmpty() ? 0 : SOME_FAILED;
        });
    }
}
