package policygraph.embedded;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import policygraph.PolicyGraphException;

/** Neo4j's own importer in this JVM: makes a new store in the embedded server's folder while no server has it open. */
public final class OfflineImport {

    private OfflineImport() {}

    /**
     * Imports, in place of the store that is there; of that nothing is left.
     *
     * @param home folder of the embedded server
     * @param arguments of {@code neo4j-admin database import full}, without the name of the database
     * @param out what the importer tells as it goes
     * @throws PolicyGraphException if it does not come to its end
     */
    public static void run(Path home, List<String> arguments, PrintStream out) {
        Path folder = home.toAbsolutePath().normalize();
        List<String> command =
                new ArrayList<>(List.of("database", "import", "full", GraphDatabaseSettings.DEFAULT_DATABASE_NAME));
        command.add("--overwrite-destination=true");
        command.add("--report-file=" + folder.resolve("import.report"));
        command.addAll(arguments);
        try (DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction()) {
            ExecutionContext context = new ExecutionContext(folder, folder.resolve("conf"), out, out, files);
            int exit = AdminTool.execute(context, command.toArray(String[]::new));
            if (exit != 0) {
                throw new PolicyGraphException(
                        folder + ": Neo4j's importer gave up (" + exit + "), for the reason above; import once more");
            }
        }
    }
}
